package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.board.Sources;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.WaitWords;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.Executors;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Bar;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** One thread: its name and state, what it does on which line, how far it is, what it waits for. */
public final class Pane {
  /** In rows, borders included. */
  public static final int ROWS = 4;

  private static final String DAEMON = " daemon";

  /** In cells: a state's glyph and the longest word for one. */
  private static final int STATE = 10;

  /** In cells: the glyph and word of the state with the longest one. */
  private static final int LONGEST_STATE = 13;

  /** In cells: what of a border's columns can hold neither title nor state. */
  private static final int FRAME = 9;

  /** In cells, with the gap behind it. */
  private static final int LEAST_BAR = 8;

  /** In rows: from here on code has a row of its own. */
  private static final int ROOMY = 4;

  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;
  private final long now;
  private final ThreadState thread;
  private final State state;
  private final boolean selected;
  private final boolean zoomed;
  private final boolean brief;
  private final int lifeEnd;
  private final PrintFlash flash;

  /** In short, a title leaves out what a name shares with all others. */
  Pane(Scene scene, ThreadState thread, boolean brief, PrintFlash flash) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.now = scene.now();
    this.thread = thread;
    this.state = board.threads().stateOf(thread);
    this.selected =
        scene.view().selected() == thread.ident() && scene.viewed().selectedObject() == null;
    this.zoomed = scene.view().zoom();
    this.brief = brief && !zoomed;
    this.lifeEnd = scene.view().lifeEnd();
    this.flash = flash;
  }

  /** In cells: what a title needs beside the longest word for a state. */
  static int columns(ThreadState thread) {
    String daemon = thread.daemon() ? DAEMON : "";
    String title = thread.shortName() + daemon;
    return Graphemes.width(title) + STATE + FRAME;
  }

  /** Draws it; tells how much is shown of the thread's life, or null where there is no room. */
  ScreenLayout.LifeExtent draw(Area area) {
    Box box = Box.draw(area, theme.style(selected ? Role.FOCUS : Role.BORDER), selected);
    String label = StateStyle.label(state, glyphs);
    box.title(
        title(area.columns() - FRAME, label),
        selected ? hue().withBold() : isOver() ? theme.style(Role.MUTED) : hue());
    box.note(label, theme.style(StateStyle.role(state)));
    Area inside = box.inside();
    if (inside.rows() < ROOMY && !wraps(inside) || zoomed) {
      what(inside.row(0));
      howFar(inside.row(1));
      return rest(box, inside.part(0, 2, inside.columns(), inside.rows()));
    }
    whatAndWhere(inside.part(0, 0, inside.columns(), 2));
    howFar(inside.row(2));
    return rest(box, inside.part(0, 3, inside.columns(), inside.rows()));
  }

  private Style hue() {
    return theme.style(Role.ofThread(thread.ident()));
  }

  /** A style in the first row, which stands out when the thread has just printed. */
  private Style lit(Style style) {
    return flash.isOf(thread.ident()) ? flash.tinted(style, thread.ident()) : style;
  }

  private boolean isOver() {
    return state.over();
  }

  /** Whether code that is too long for a row has two, instead of what the thread did last. */
  private boolean wraps(Area inside) {
    return inside.rows() == ROOMY - 1
        && call().isEmpty()
        && state.alive()
        && Graphemes.width(source()) > inside.columns();
  }

  private ScreenLayout.LifeExtent rest(Box box, Area area) {
    if (area.rows() <= 0) {
      return null;
    } else if (!zoomed) {
      new LastLines(board.log().lines(), theme, flash).draw(area, thread);
      return null;
    }
    ScreenLayout.LifeExtent life = new LifeView(board, theme, thread, now).draw(area, lifeEnd);
    String more = more(life.end() - life.shown(), life.all() - life.end());
    if (!more.isEmpty()) {
      box.below(more, theme.style(Role.HINT));
    }
    return life;
  }

  /** How many lines of a life are not shown, before and after those that are. */
  private static String more(int before, int after) {
    String earlier = before == 0 ? "" : Numbers.count(before) + " earlier";
    String later = after == 0 ? "" : Numbers.count(after) + " later";
    return earlier + (before > 0 && after > 0 ? ", " : "") + later;
  }

  /** The name: whole if there is room for it in every state, or else as it is told elsewhere. */
  private String title(int columns, String label) {
    String daemon = thread.daemon() ? DAEMON : "";
    int room = columns - LONGEST_STATE - daemon.length();
    String whole = glyphs.shown(thread.name());
    String name = brief || whole.length() > room ? glyphs.shown(thread.shortName()) : whole;
    return Area.cut(name, columns - Graphemes.width(label) - daemon.length(), glyphs) + daemon;
  }

  private void what(Area row) {
    row.fill(0, " ", lit(theme.style(Role.TEXT)));
    String call = call();
    String source = state.alive() ? source() : "";
    if (call.isEmpty() && !source.isEmpty()) {
      code(row, source, lit(theme.style(Role.CODE)));
      return;
    }
    row.text(0, 0, call.isEmpty() ? thread.target() : call, lit(callStyle()));
    int room = row.columns() - Graphemes.width(call) - 2;
    String line =
        source.isEmpty() ? "" : thread.file() == Sources.LISTING ? "line " + place() : place();
    String shown = Wrapping.firstThatFits(room, source, line, "");
    row.textRight(0, shown, lit(theme.style(Role.CODE)));
  }

  /** The call in one row and its line in the next, or its line in both where there is no call. */
  private void whatAndWhere(Area rows) {
    String call = call();
    String source = state.alive() ? source() : "";
    if (!call.isEmpty() || source.isEmpty()) {
      rows.text(0, 0, call.isEmpty() ? thread.target() : call, callStyle());
      code(rows.row(1), source, theme.style(Role.CODE));
      return;
    }
    List<CodeLines.Row> lines = CodeLines.of(source, rows.columns()).rows();
    for (int row = 0; row < Math.min(2, lines.size()); row++) {
      Area part = rows.part(lines.get(row).indent(), row, rows.columns(), 1);
      code(part, lines.get(row).text(), theme.style(Role.CODE));
    }
  }

  private void code(Area row, String code, Style style) {
    row.text(0, 0, CodeLines.cut(code, row.columns(), glyphs), style);
  }

  private Style callStyle() {
    return theme.style(call().isEmpty() ? Role.CODE : state.alive() ? Role.STRONG : Role.MUTED);
  }

  /** What it calls; empty where that tells nothing. */
  private String call() {
    if (isAfterMain()) {
      return WaitWords.MAIN_IS_OVER;
    }
    Activity activity = thread.activity();
    String call = activity == null ? thread.target() : activity.function();
    return call.equals("_worker()") || call.equals("<module>") ? "" : call;
  }

  /** The current line with its number: {@code 7: time.sleep(i)}. */
  private String source() {
    if (thread.phase().reason() == WaitReason.SHUTDOWN) {
      return "threading._shutdown()";
    }
    if (thread.line() < 1 || state == State.IDLE) {
      return "";
    }
    String text = board.sources().line(thread.file(), thread.line());
    return text.isEmpty() ? place() : place() + ": " + text;
  }

  private String place() {
    return board.sources().place(thread.file(), thread.line());
  }

  private void howFar(Area row) {
    String note = note(row.columns());
    String count = count();
    Role role = StateStyle.role(state);
    double fraction = fraction();
    if (fraction < 0) {
      boolean quiet = state == State.NEW || state == State.DONE;
      row.text(0, 0, note, theme.style(quiet ? Role.MUTED : role));
      return;
    }
    Style noteStyle = theme.style(state == State.DONE ? Role.MUTED : role);
    int noteAt = note.isEmpty() ? row.columns() : row.textRight(0, note, noteStyle);
    int gap = note.isEmpty() ? 0 : 2;
    int countAt = noteAt - gap - Graphemes.width(count);
    row.text(countAt, 0, count, theme.style(isOver() ? Role.MUTED : Role.TEXT));
    if (isOver()) {
      Role fate = state == State.DONE ? Role.BORDER : role;
      Bar.drawThin(row.part(0, 0, countAt - 1, 1), fraction, theme, fate);
      return;
    }
    Role bar = state == State.SLEEPING || state == State.RUNNING ? Role.BAR : role;
    Bar.draw(row.part(0, 0, countAt - 1, 1), fraction, theme, bar);
  }

  /** How far its work is, from 0 to 1; below 0 when there is nothing to measure. */
  private double fraction() {
    if (isDraining()) {
      Executors.Tasks tasks = tasks();
      return tasks.submitted() == 0 ? 0 : (double) tasks.done() / tasks.submitted();
    }
    Activity activity = thread.activity();
    boolean loop = activity != null && activity.total() > 0;
    double asleep = state == State.SLEEPING ? asleep() : 0;
    if (state == State.WAITING && thread.phase().until() > 0) {
      return asleep();
    } else if (state == State.WAITING || state == State.IDLE || state == State.NEW) {
      return -1;
    } else if (loop) {
      return Math.min(1, (activity.done() + asleep) / activity.total());
    }
    return state == State.SLEEPING ? asleep : -1;
  }

  /** How much of a sleep, or of a wait's timeout, is over. */
  private double asleep() {
    Phase phase = thread.phase();
    long length = phase.until() - phase.since();
    return length <= 0 ? 0 : Math.min(1, (double) (now - phase.since()) / length);
  }

  private String count() {
    if (isDraining()) {
      return tasks().done() + "/" + tasks().submitted() + " tasks";
    }
    Activity activity = thread.activity();
    return activity == null || activity.total() == 0
        ? ""
        : activity.done() + "/" + activity.total();
  }

  /** Until when, or for whom, or how it ended. */
  private String note(int columns) {
    Phase phase = thread.phase();
    return switch (state) {
      case NEW -> "not started";
      case STARTING -> "runs when its turn comes";
      case RUNNING, READY -> "";
      case SLEEPING -> "wakes in " + left();
      case WAITING -> isDraining() ? "" : phase.until() > 0 ? waitsFor(columns) : waits(columns);
      case IDLE -> "waits for work" + tasksDone();
      case DONE -> "ended at " + Numbers.seconds(phase.since()) + " s" + tasksDone();
      case FAILED -> thread.error();
      case CUT_OFF -> "cut off at " + Numbers.seconds(phase.since()) + " s";
    };
  }

  private String left() {
    return Numbers.seconds(Math.max(0, thread.phase().until() - now)) + " s";
  }

  /**
   * The bar of a timeout keeps some room, so that it is told in fewer words where there is little.
   */
  private String waitsFor(int columns) {
    String waits = waits(columns);
    String left = left() + " left";
    return Wrapping.firstThatFits(columns - LEAST_BAR, waits + ", " + left, waits, left);
  }

  /** As many of the words as there is room for; of many names, if need be, only how many. */
  private String waits(int columns) {
    Phase phase = thread.phase();
    String object = WaitWords.object(phase, board.threads());
    String words = isAfterMain() ? WaitWords.python(object) : WaitWords.of(phase, board.threads());
    String brief = words.replace(", which is no daemon", ", no daemon");
    String names = words.replaceFirst(", which (is no daemon|are no daemons)$", "");
    int many = phase.reason() == WaitReason.SHUTDOWN ? board.threads().outlivingMain().size() : 1;
    String count = many == 1 ? names : WaitWords.python(Numbers.count(many) + " threads");
    return Wrapping.firstThatFits(columns, words, brief, names, count);
  }

  private boolean isAfterMain() {
    WaitReason reason = thread.phase().reason();
    return reason != null && reason.isAfterMain();
  }

  private String tasksDone() {
    return thread.tasks() == 0
        ? ""
        : ", "
            + Numbers.count(thread.tasks())
            + (thread.tasks() == 1 ? " task done" : " tasks done");
  }

  private boolean isDraining() {
    return state == State.WAITING && thread.phase().reason() == WaitReason.EXECUTOR;
  }

  private Executors.Tasks tasks() {
    return board.executors().of(thread.phase().on());
  }
}

package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.Sources;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.board.WaitWords;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.LifeTable;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.VariablesInSight;
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
  private final Holdings holdings;
  private final HopelessWait hopeless;
  private final VariablesInSight variables;

  /** In short, a title leaves out what a name shares with all others. */
  Pane(
      Scene scene,
      ThreadState thread,
      boolean brief,
      PrintFlash flash,
      Holdings holdings,
      HopelessMarks marks) {
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
    this.holdings = holdings;
    this.hopeless = marks.of(thread.ident());
    this.variables = scene.variables();
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
    String label = label(area.columns() - FRAME - Graphemes.width(thread.shortName()));
    box.title(
        title(area.columns() - FRAME, label),
        selected ? hue().withBold() : isOver() ? theme.style(Role.MUTED) : hue());
    box.note(label, theme.style(hopeless == null ? StateStyle.role(state) : Role.STATE_FAILED));
    if (!zoomed) {
      box.below(holdings.of(thread, area.columns() - 6), theme.style(Role.MUTED));
    }
    Area inside = box.inside();
    if (inside.rows() < ROOMY && !wraps(inside) || zoomed) {
      what(inside.row(0));
      new HowFar(board, theme, now, thread).draw(inside.row(1));
      return rest(box, inside.part(0, 2, inside.columns(), inside.rows()));
    }
    whatAndWhere(inside.part(0, 0, inside.columns(), 2));
    new HowFar(board, theme, now, thread).draw(inside.row(2));
    return rest(box, inside.part(0, 3, inside.columns(), inside.rows()));
  }

  /** The state, or why it can never end. */
  private String label(int columns) {
    return hopeless == null
        ? StateStyle.label(state, glyphs)
        : HopelessMarks.label(hopeless, columns, glyphs);
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
    ScreenLayout.LifeExtent life =
        new LifeView(board, theme, thread, now, variables).draw(area, lifeEnd);
    box.below(LifeTable.more(life), theme.style(Role.HINT));
    return life;
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

  private boolean isAfterMain() {
    WaitReason reason = thread.phase().reason();
    return reason != null && reason.isAfterMain();
  }
}

package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.Executors;
import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Bar;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.viewer.ScreenLayout;

/** One thread: its name and state, what it does on which line, how far it is, what it waits for. */
public final class Pane {
  /** In rows, borders included. */
  public static final int ROWS = 4;

  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;
  private final long now;
  private final ThreadState thread;
  private final State state;
  private final boolean selected;
  private final boolean zoomed;
  private final int lifeEnd;

  Pane(Scene scene, ThreadState thread) {
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    this.now = scene.now();
    this.thread = thread;
    this.state = board.threads().stateOf(thread);
    this.selected = scene.view().selected() == thread.ident();
    this.zoomed = scene.view().zoom();
    this.lifeEnd = scene.view().lifeEnd();
  }

  /** Draws it; tells how much is shown of the thread's life, or null where there is no room. */
  ScreenLayout.LifeExtent draw(Area area) {
    Box box = Box.draw(area, theme.style(selected ? Role.FOCUS : Role.BORDER), selected);
    String label = StateStyle.label(state, glyphs);
    box.title(
        title(area.columns() - Graphemes.width(label) - 9),
        theme.style(selected ? Role.FOCUS : state.alive() ? Role.TITLE : Role.TEXT));
    box.note(label, theme.style(StateStyle.role(state)));
    Area inside = box.inside();
    what(inside.row(0));
    howFar(inside.row(1));
    if (inside.rows() <= 2) {
      return null;
    }
    ScreenLayout.LifeExtent life =
        new LifeView(board, theme, thread, now)
            .draw(inside.part(0, 2, inside.columns(), 999), lifeEnd);
    String more = more(life.end() - life.shown(), life.all() - life.end());
    if (zoomed && !more.isEmpty()) {
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

  /** Number and name in that many columns; a long name keeps its end, which tells it apart. */
  private String title(int columns) {
    String number = thread.ident() + " ";
    String daemon = thread.daemon() ? " daemon" : "";
    int room = columns - number.length() - daemon.length();
    String whole = glyphs.shown(thread.name());
    String name = whole.length() > room ? glyphs.shown(thread.shortName()) : whole;
    return number + (name.length() > room ? brief(name, room) : name) + daemon;
  }

  private String brief(String name, int columns) {
    int tail = Math.max(0, name.lastIndexOf('-'));
    String ellipsis = glyphs.ellipsis();
    int head = Math.min(tail, columns - (name.length() - tail) - ellipsis.length());
    return name.substring(0, Math.max(0, head)) + ellipsis + name.substring(tail);
  }

  private void what(Area row) {
    Activity activity = thread.activity();
    String call = activity == null ? thread.target() : activity.function();
    String source = state.alive() ? source() : "";
    int left = Graphemes.width(call);
    if (call.equals("_worker()") || call.equals("<module>")) {
      row.text(0, 0, source.isEmpty() ? call : source, theme.style(Role.CODE));
      return;
    }
    row.text(0, 0, call, theme.style(state.alive() ? Role.STRONG : Role.MUTED));
    Area rest = row.part(left + 2, 0, row.columns(), 1);
    rest.text(
        Math.max(0, rest.columns() - Graphemes.width(source)), 0, source, theme.style(Role.CODE));
  }

  /** The current line with its number: {@code 7: time.sleep(i)}. */
  private String source() {
    if (thread.line() < 1 || state == State.IDLE) {
      return "";
    }
    return thread.line() + ": " + board.run().listing().get(thread.line() - 1).strip();
  }

  private void howFar(Area row) {
    String note = note();
    String count = count();
    Role role = StateStyle.role(state);
    double fraction = fraction();
    if (fraction < 0) {
      row.text(0, 0, note, theme.style(state == State.NEW ? Role.MUTED : role));
      return;
    }
    int noteAt = note.isEmpty() ? row.columns() : row.textRight(0, note, theme.style(role));
    int gap = note.isEmpty() ? 0 : 2;
    int countAt = noteAt - gap - Graphemes.width(count);
    row.text(countAt, 0, count, theme.style(Role.TEXT));
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
    if (state == State.WAITING || state == State.IDLE || state == State.NEW) {
      return -1;
    } else if (loop) {
      return Math.min(1, (activity.done() + asleep) / activity.total());
    }
    return state == State.SLEEPING ? asleep : -1;
  }

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
  private String note() {
    Phase phase = thread.phase();
    return switch (state) {
      case NEW -> "not started";
      case RUNNING, READY -> "";
      case SLEEPING -> "wakes in " + Numbers.seconds(Math.max(0, phase.until() - now)) + " s";
      case WAITING -> isDraining() ? "" : WaitText.words(phase, board);
      case IDLE -> "waits for work" + tasksDone();
      case DONE -> "ended at " + Numbers.seconds(phase.since()) + " s" + tasksDone();
      case FAILED -> thread.error();
      case CUT_OFF -> "cut off at " + Numbers.seconds(phase.since()) + " s";
    };
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

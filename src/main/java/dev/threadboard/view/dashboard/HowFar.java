package dev.threadboard.view.dashboard;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
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
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.Wrapping;

/** How far a thread's work or wait is, as a bar, and until when or for whom it waits, in words. */
final class HowFar {
  /** In cells, with the gap behind it. */
  private static final int LEAST_BAR = 8;

  private final Board board;
  private final Theme theme;
  private final long now;
  private final ThreadState thread;
  private final State state;

  HowFar(Board board, Theme theme, long now, ThreadState thread) {
    this.board = board;
    this.theme = theme;
    this.now = now;
    this.thread = thread;
    this.state = board.threads().stateOf(thread);
  }

  void draw(Area row) {
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
    row.text(countAt, 0, count, theme.style(state.over() ? Role.MUTED : Role.TEXT));
    if (state.over()) {
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
    String object = WaitWords.object(phase, board);
    String whole = isAfterMain() ? WaitWords.python(object) : WaitWords.of(phase, board);
    String words = isAfterMain() ? whole : WaitWords.said(phase.reason(), object);
    String brief = words.replace(", which is no daemon", ", no daemon");
    String names = words.replaceFirst(", which (is no daemon|are no daemons)$", "");
    int many = phase.reason() == WaitReason.SHUTDOWN ? board.threads().outlivingMain().size() : 1;
    String count = many == 1 ? names : WaitWords.python(Numbers.count(many) + " threads");
    return Wrapping.firstThatFits(columns, whole, words, brief, names, count);
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

package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;

/**
 * What one viewer sees of two whole runs at the same moment of virtual time. Of events at one
 * instant those of the left run come first.
 */
public final class ComparisonViewer {
  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  private final Comparison comparison;
  private final History[] histories;
  private final ViewedRun[] runs;
  private final PlaybackClock playbackClock;
  private final WallClock clock;
  private final long end;
  private int side;

  /** Whether the events before any time passes are being shown one by one. */
  private boolean opening;

  /** When the next of them is due. */
  private long due;

  public ComparisonViewer(Comparison comparison, Pace pace, WallClock clock) {
    this.comparison = comparison;
    histories = new History[] {comparison.left().history(), comparison.right().history()};
    runs = new ViewedRun[] {ViewedRun.beginning(pace), ViewedRun.beginning(pace)};
    playbackClock = new PlaybackClock(clock, pace);
    this.clock = clock;
    end = comparison.end();
    if (pace.paused() || !pace.speed().isMax()) {
      hold(beforeFirstLine(histories[LEFT]), beforeFirstLine(histories[RIGHT]));
      opening = !pace.paused();
      due = clock.nanos() + each();
    }
  }

  /** How long an event of the opening is shown, in nanoseconds. */
  private long each() {
    return Opening.each(comparison.upTo(0), turnedTo().view().pace().speed());
  }

  private static long beforeFirstLine(History history) {
    return Math.max(0, history.next(0, event -> event.fact() instanceof Fact.Line) - 1);
  }

  /** Of the left and of the right run. */
  public List<ViewedRun> runs() {
    return List.of(runs);
  }

  /** The run that keys act on: 0 is the left one, 1 the right one. */
  public int side() {
    return side;
  }

  public ViewedRun turnedTo() {
    return runs[side];
  }

  /** All events of the run that keys act on. */
  public History history() {
    return histories[side];
  }

  /** The moment that is shown, in nanoseconds of virtual time. */
  public long now() {
    return opening ? reached() : Math.max(reached(), Math.min(end, playbackClock.time()));
  }

  /** Of both runs together. */
  public Playhead playhead() {
    return new Playhead(true, board(LEFT).seq() + board(RIGHT).seq(), all(), end, 0, false);
  }

  private Board board(int which) {
    return runs[which].board();
  }

  private long all() {
    return histories[LEFT].size() + histories[RIGHT].size();
  }

  private long reached() {
    return Math.max(board(LEFT).nanos(), board(RIGHT).nanos());
  }

  public boolean isAtEnd() {
    return board(LEFT).seq() + board(RIGHT).seq() == all();
  }

  /** Whether time stands still, so that keys can move through it. */
  public boolean isStanding() {
    return turnedTo().view().pace().paused() || isAtEnd();
  }

  public boolean isMoving() {
    return !isStanding();
  }

  /** Shows what has happened by now; returns whether anything has. */
  public boolean goOn() {
    if (isStanding()) {
      return false;
    }
    long before = board(LEFT).seq() + board(RIGHT).seq();
    if (opening) {
      open();
      return board(LEFT).seq() + board(RIGHT).seq() > before;
    }
    show(histories[LEFT].upTo(playbackClock.time()), histories[RIGHT].upTo(playbackClock.time()));
    if (isAtEnd()) {
      playbackClock.setTime(end);
    }
    return board(LEFT).seq() + board(RIGHT).seq() > before;
  }

  /** Shows what is due of the first instant, and lets time pass after its last event. */
  private void open() {
    while (opening && clock.nanos() >= due) {
      opening = !isAtEnd() && (isSoonerLeft() ? next(LEFT) : next(RIGHT)).nanos() == 0;
      if (opening) {
        step(false);
        due += each();
      }
    }
    playbackClock.setTime(reached());
  }

  private void show(long left, long right) {
    show(LEFT, left);
    show(RIGHT, right);
  }

  private void show(int which, long seq) {
    if (seq != board(which).seq()) {
      runs[which] = runs[which].at(histories[which].at(seq));
    }
  }

  /** Stops after so many events of each run. */
  private void hold(long left, long right) {
    show(left, right);
    playbackClock.setTime(reached());
  }

  /** Does what a person asked for. */
  public void act(Command command) {
    if (!(command instanceof ViewCommand) && turnedTo().view().hint() != null) {
      hint(null);
    }
    if (command instanceof PaceCommand pacing) {
      pace(pacing);
    } else if (command instanceof SeekCommand seek) {
      if (!turnedTo().view().pace().paused()) {
        pace(new PaceCommand.TogglePause());
      }
      seek(seek);
    } else if (command instanceof ViewCommand.Turn turn) {
      side = turn.side();
    } else if (command instanceof ViewCommand.ToggleListing) {
      both(command);
    } else {
      runs[side] = turnedTo().after(command);
    }
  }

  /** Says something to the viewer; null takes it away. */
  public void hint(String text) {
    runs[side] = turnedTo().hinting(text);
  }

  private void both(Command command) {
    runs[LEFT] = runs[LEFT].after(command);
    runs[RIGHT] = runs[RIGHT].after(command);
  }

  private void pace(PaceCommand pacing) {
    playbackClock.setTime(now());
    opening = false;
    both(pacing);
    playbackClock.setPace(turnedTo().view().pace());
  }

  private void seek(SeekCommand seek) {
    if (seek instanceof SeekCommand.Step step) {
      step(step.back());
    } else if (seek instanceof SeekCommand.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof SeekCommand.Leap leap) {
      to(now() + (long) (leap.by() * end));
    } else if (seek instanceof SeekCommand.To to) {
      place(to.place());
    }
  }

  /**
   * One event forward, in the run whose next event comes sooner; or one back, the later of both
   * runs' last.
   */
  private void step(boolean back) {
    long left = board(LEFT).seq();
    long right = board(RIGHT).seq();
    if (back && left + right > 0) {
      boolean onRight = left == 0 || right > 0 && board(RIGHT).nanos() >= board(LEFT).nanos();
      hold(onRight ? left : left - 1, onRight ? right - 1 : right);
    } else if (!back && left + right < all()) {
      boolean onLeft = isSoonerLeft();
      hold(onLeft ? left + 1 : left, onLeft ? right : right + 1);
    }
  }

  /** Whether the left run's next event comes first. */
  private boolean isSoonerLeft() {
    Event left = next(LEFT);
    Event right = next(RIGHT);
    return right == null || left != null && left.nanos() <= right.nanos();
  }

  /** Null after the last. */
  private Event next(int which) {
    long seq = board(which).seq() + 1;
    return seq > histories[which].size() ? null : histories[which].event(seq);
  }

  private void moments(int by) {
    if (by < 0) {
      holdAt(now() > reached() ? reached() : reached() - 1);
    } else if (!isAtEnd()) {
      holdAt((isSoonerLeft() ? next(LEFT) : next(RIGHT)).nanos());
    }
  }

  /** After all events up to a moment of virtual time. */
  private void holdAt(long nanos) {
    hold(histories[LEFT].upTo(nanos), histories[RIGHT].upTo(nanos));
  }

  /** To a place between the beginning, 0, and the end, 1. */
  private void place(double place) {
    Playhead.Moment moment = playhead().at(place, comparison::upTo);
    boolean whole = moment.seq() == comparison.upTo(moment.nanos());
    if (place <= 0 || whole && moment.nanos() > 0) {
      to(place <= 0 ? 0 : moment.nanos());
      return;
    }
    long left = histories[LEFT].upTo(moment.nanos() - 1);
    long right = histories[RIGHT].upTo(moment.nanos() - 1);
    long more = moment.seq() - left - right;
    long onLeft = Math.min(more, histories[LEFT].upTo(moment.nanos()) - left);
    hold(left + onLeft, right + more - onLeft);
  }

  /** To a moment of virtual time; the beginning is before the first event. */
  private void to(long nanos) {
    if (nanos <= 0) {
      hold(0, 0);
    } else {
      show(histories[LEFT].upTo(nanos), histories[RIGHT].upTo(nanos));
      playbackClock.setTime(Math.max(reached(), Math.min(nanos, end)));
    }
  }
}

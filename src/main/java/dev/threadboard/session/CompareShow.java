package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.command.Command;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.Clock;
import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import java.util.List;

/**
 * What one viewer sees of two whole runs: the board of each at one moment, which stands still or
 * passes. Events of one instant are in order, too: those of the left run come first.
 */
final class CompareShow {
  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  private final History[] histories;
  private final Board[] boards;
  private final Playback playback;
  private final long end;
  private int side;

  CompareShow(Comparison comparison, Pace pace, Clock clock) {
    histories = new History[] {comparison.left().history(), comparison.right().history()};
    boards = new Board[] {Board.empty(pace), Board.empty(pace)};
    playback = new Playback(clock, pace);
    end = comparison.end();
  }

  /** Of the left and of the right run. */
  List<Board> boards() {
    return List.of(boards);
  }

  /** The board that is turned to: 0 is the left one, 1 the right one. */
  int side() {
    return side;
  }

  Board turnedTo() {
    return boards[side];
  }

  /** The moment that is shown, in nanoseconds of virtual time. */
  long now() {
    return Math.max(reached(), Math.min(end, playback.time()));
  }

  /** Of both runs together. */
  Playhead playhead() {
    return new Playhead(true, boards[LEFT].seq() + boards[RIGHT].seq(), all(), end, 0);
  }

  private long all() {
    return histories[LEFT].size() + histories[RIGHT].size();
  }

  private long reached() {
    return Math.max(boards[LEFT].nanos(), boards[RIGHT].nanos());
  }

  boolean ended() {
    return boards[LEFT].seq() + boards[RIGHT].seq() == all();
  }

  /** Whether time stands still, so that keys can move through it. */
  boolean stands() {
    return turnedTo().pace().paused() || ended();
  }

  boolean isMoving() {
    return !stands();
  }

  /** Goes along with time; returns whether something has happened meanwhile. */
  boolean goOn() {
    if (stands()) {
      return false;
    }
    long before = boards[LEFT].seq() + boards[RIGHT].seq();
    show(histories[LEFT].upTo(playback.time()), histories[RIGHT].upTo(playback.time()));
    if (ended()) {
      playback.setTime(end);
    }
    return boards[LEFT].seq() + boards[RIGHT].seq() > before;
  }

  private void show(long left, long right) {
    show(LEFT, left);
    show(RIGHT, right);
  }

  private void show(int which, long seq) {
    Board before = boards[which];
    if (seq != before.seq()) {
      boards[which] = histories[which].at(seq).seenBy(before.pace(), before.gaze());
    }
  }

  /** Stands after so many events of each. */
  private void hold(long left, long right) {
    show(left, right);
    playback.setTime(reached());
  }

  /** Does what a person asked for. */
  void act(Command command) {
    if (!(command instanceof Look) && turnedTo().gaze().hint() != null) {
      boards[side] = turnedTo().after(new Look.Hint(null));
    }
    if (command instanceof Pacing pacing) {
      pace(pacing);
    } else if (command instanceof Seek seek) {
      if (!turnedTo().pace().paused()) {
        pace(new Pacing.TogglePause());
      }
      seek(seek);
    } else if (command instanceof Look.Turn turn) {
      side = turn.side();
    } else if (command instanceof Look.ToggleListing) {
      both(command);
    } else {
      boards[side] = turnedTo().after(command);
    }
  }

  private void both(Command command) {
    boards[LEFT] = boards[LEFT].after(command);
    boards[RIGHT] = boards[RIGHT].after(command);
  }

  private void pace(Pacing pacing) {
    playback.setTime(now());
    both(pacing);
    playback.setPace(turnedTo().pace());
  }

  private void seek(Seek seek) {
    if (seek instanceof Seek.Step step) {
      step(step.back());
    } else if (seek instanceof Seek.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof Seek.Leap leap) {
      to(now() + (long) (leap.by() * end));
    } else if (seek instanceof Seek.To to) {
      to((long) (to.place() * end));
    }
  }

  /** One event on, of the run in which it comes sooner; or the last of both back. */
  private void step(boolean back) {
    long left = boards[LEFT].seq();
    long right = boards[RIGHT].seq();
    if (back && left + right > 0) {
      boolean onRight = left == 0 || right > 0 && boards[RIGHT].nanos() >= boards[LEFT].nanos();
      hold(onRight ? left : left - 1, onRight ? right - 1 : right);
    } else if (!back && left + right < all()) {
      boolean onLeft = isSoonerLeft();
      hold(onLeft ? left + 1 : left, onLeft ? right : right + 1);
    }
  }

  /** Whether the next event of all is the left run's. */
  private boolean isSoonerLeft() {
    Event left = next(LEFT);
    Event right = next(RIGHT);
    return right == null || left != null && left.nanos() <= right.nanos();
  }

  /** Null after the last. */
  private Event next(int which) {
    long seq = boards[which].seq() + 1;
    return seq > histories[which].size() ? null : histories[which].event(seq);
  }

  private void moments(int by) {
    if (by < 0) {
      holdAt(now() > reached() ? reached() : reached() - 1);
    } else if (!ended()) {
      holdAt((isSoonerLeft() ? next(LEFT) : next(RIGHT)).nanos());
    }
  }

  /** After all events up to a moment of virtual time. */
  private void holdAt(long nanos) {
    hold(histories[LEFT].upTo(nanos), histories[RIGHT].upTo(nanos));
  }

  /** To a moment of virtual time; the beginning is before the first event. */
  private void to(long nanos) {
    if (nanos <= 0) {
      hold(0, 0);
    } else {
      show(histories[LEFT].upTo(nanos), histories[RIGHT].upTo(nanos));
      playback.setTime(Math.max(reached(), Math.min(nanos, end)));
    }
  }
}

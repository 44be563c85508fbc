package dev.threadboard.playback;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Fact;

/**
 * How a run begins on a screen. All that happens before any time passes has happened before a
 * person sees the first picture: so the viewer is held before the first line, and unless time
 * stands still, is shown the events of the first instant one by one.
 */
final class Opening {
  /** How long the first instant takes at most at speed 1, in nanoseconds. */
  private static final long LONGEST = 2_500_000_000L;

  /** How long one of its events is shown at most at speed 1, in nanoseconds. */
  private static final long EACH = 150_000_000;

  private final PlaybackPosition position;
  private final WallClock clock;
  private long looked;

  /** The number of the last event before the first line; -1 while that has not come. */
  private long from = -1;

  private long begun;
  private boolean rested;

  Opening(PlaybackPosition position, WallClock clock) {
    this.position = position;
    this.clock = clock;
  }

  /** Events have come. */
  void take() {
    if (from >= 0) {
      return;
    }
    long first = position.history().next(looked, event -> event.fact() instanceof Fact.Line);
    looked = position.history().size();
    if (first > 0) {
      from = first - 1;
      begun = clock.nanos();
      position.hold(from);
    }
  }

  /** Shows what is due; returns whether the opening is over. */
  boolean isOver(Pace pace) {
    if (from < 0) {
      // Events from before the run came to rest are taken before it is found at rest once more.
      boolean still = rested && position.activeRun().isSettled();
      rested = position.activeRun().isSettled();
      return still;
    } else if (pace.paused()) {
      return true;
    }
    long last = position.history().upTo(0);
    long seq = from + (clock.nanos() - begun) / each(last - from, pace.speed());
    if (seq < last) {
      position.show(Math.max(position.board().seq(), seq));
      return false;
    }
    position.follow();
    return true;
  }

  /** How long each of so many events of a first instant is shown, in nanoseconds. */
  static long each(long events, Speed speed) {
    double each = Math.min(EACH, LONGEST / Math.max(1, events));
    return Math.max(1, (long) (each / speed.factor()));
  }
}

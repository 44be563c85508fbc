package dev.threadboard.playback;

import dev.threadboard.command.Pace;
import dev.threadboard.engine.time.WallClock;

/**
 * Virtual time during playback of the past: it starts anywhere and passes at a pace by the wall
 * clock.
 */
final class PlaybackClock {
  private final WallClock clock;
  private Pace pace;
  private long from;
  private long since;

  PlaybackClock(WallClock clock, Pace pace) {
    this.clock = clock;
    this.pace = pace;
    this.since = clock.nanos();
  }

  /** In nanoseconds. */
  long time() {
    if (pace.paused()) {
      return from;
    } else if (pace.speed().isMax()) {
      return Long.MAX_VALUE;
    }
    double passed = (clock.nanos() - since) * pace.speed().factor();
    return from + (long) Math.min(passed, Long.MAX_VALUE - from);
  }

  /**
   * The moment to show, in nanoseconds; at speed {@code max} the one that playback continues from.
   */
  long shown() {
    return isEndless() ? from : time();
  }

  private boolean isEndless() {
    return !pace.paused() && pace.speed().isMax();
  }

  /** Continues from a moment. */
  void setTime(long nanos) {
    from = nanos;
    since = clock.nanos();
  }

  /** Continues at another pace. */
  void setPace(Pace next) {
    setTime(shown());
    pace = next;
  }
}

package dev.threadboard.cli.recording;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.engine.WallClock;
import dev.threadboard.film.VirtualRecording;
import java.util.Locale;

/** Shows on standard error how far a film has come, where a person looks at it. */
public final class ProgressBar implements VirtualRecording.ProgressListener, AutoCloseable {
  private static final int COLUMNS = 40;

  /** Between two looks, in nanoseconds. */
  private static final long APART = 100_000_000;

  private final Messages err;
  private final WallClock clock;
  private final boolean seen;
  private final long virtualLength;
  private final long playedLength;
  private long shown;
  private boolean any;

  /**
   * @param seen whether anybody looks
   * @param virtualLength how long the run may take, in nanoseconds; 0 if nobody knows
   * @param playedLength how long the keys may take, in nanoseconds; 0 if there are none
   */
  public ProgressBar(
      Messages err, WallClock clock, boolean seen, long virtualLength, long playedLength) {
    this.err = err;
    this.clock = clock;
    this.seen = seen;
    this.virtualLength = virtualLength;
    this.playedLength = playedLength;
    this.shown = clock.nanos();
  }

  @Override
  public void progressed(long played, long virtual) {
    long now = clock.nanos();
    if (seen && now - shown >= APART) {
      shown = now;
      any = true;
      double part = Math.max(part(virtual, virtualLength), part(played, playedLength));
      int done = (int) (part * COLUMNS);
      String bar = "=".repeat(done) + " ".repeat(COLUMNS - done);
      err.print(String.format(Locale.ROOT, "\rrecording [%s] %3.0f %%", bar, part * 100));
    }
  }

  @Override
  public void playingEnded() {
    if (any) {
      // What is told meanwhile is written over it.
      err.print("\r\033[Kwriting\r");
    }
  }

  private static double part(long of, long whole) {
    return whole <= 0 ? 0 : Math.max(0, Math.min(1, (double) of / whole));
  }

  @Override
  public void close() {
    if (any) {
      err.print("\r\033[K");
    }
  }
}

package dev.threadboard.cli.recording;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.film.VirtualRecording;
import java.util.Locale;

/**
 * Shows on standard error how far a recording has come: as a bar if its end is known, and else as
 * the virtual time that it has reached.
 */
public final class ProgressBar implements VirtualRecording.ProgressListener, AutoCloseable {
  /** The end of a recording whose length is not known. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  private static final int COLUMNS = 40;

  /** Between two updates, in nanoseconds. */
  private static final long INTERVAL = 100_000_000;

  private static final String ERASE_LINE = "\r\033[K";

  private final Messages err;
  private final WallClock clock;
  private final boolean enabled;
  private final long virtualEnd;
  private final long scriptLength;
  private long updated;
  private boolean visible;

  /**
   * All times are in nanoseconds, and may be {@link #UNKNOWN}.
   *
   * @param enabled whether to show anything at all
   * @param virtualEnd the virtual time at which the recording ends
   * @param scriptLength how long the script takes, if the recording ends with it
   */
  public ProgressBar(
      Messages err, WallClock clock, boolean enabled, long virtualEnd, long scriptLength) {
    this.err = err;
    this.clock = clock;
    this.enabled = enabled;
    this.virtualEnd = virtualEnd;
    this.scriptLength = scriptLength;
    this.updated = clock.nanos();
  }

  @Override
  public void progressed(long played, long virtual) {
    long now = clock.nanos();
    if (enabled && now - updated >= INTERVAL) {
      updated = now;
      visible = true;
      boolean endKnown = virtualEnd != UNKNOWN || scriptLength != UNKNOWN;
      err.print(endKnown ? bar(played, virtual) : counter(virtual));
    }
  }

  private String bar(long played, long virtual) {
    double part = Math.max(part(virtual, virtualEnd), part(played, scriptLength));
    int done = (int) (part * COLUMNS);
    String bar = "=".repeat(done) + " ".repeat(COLUMNS - done);
    return String.format(Locale.ROOT, "\rrecording [%s] %3.0f %%", bar, part * 100);
  }

  private static double part(long time, long end) {
    return end <= 0 ? 0 : Math.max(0, Math.min(1, (double) time / end));
  }

  private static String counter(long virtual) {
    return String.format(Locale.ROOT, "%srecording, %.1f s", ERASE_LINE, virtual / 1e9);
  }

  @Override
  public void playingEnded() {
    if (visible) {
      // Messages that follow overwrite it.
      err.print(ERASE_LINE + "writing\r");
    }
  }

  @Override
  public void close() {
    if (visible) {
      err.print(ERASE_LINE);
    }
  }
}

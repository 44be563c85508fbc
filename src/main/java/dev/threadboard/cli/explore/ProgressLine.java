package dev.threadboard.cli.explore;

import dev.threadboard.cli.process.Messages;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.Findings;
import dev.threadboard.explore.schedule.SearchOptions;
import java.util.Locale;

/** Shows on standard error how far a search has come. */
final class ProgressLine implements SearchProgress {
  private static final int COLUMNS = 24;

  /** Between two updates, in nanoseconds. */
  private static final long INTERVAL = 100_000_000;

  private static final String ERASE_LINE = "\r\033[K";

  private final Messages err;
  private final WallClock clock;
  private final boolean enabled;
  private final SearchOptions options;
  private final long began;
  private long updated;
  private boolean visible;

  ProgressLine(Messages err, WallClock clock, boolean enabled, SearchOptions options) {
    this.err = err;
    this.clock = clock;
    this.enabled = enabled;
    this.options = options;
    this.began = clock.nanos();
    this.updated = began;
  }

  @Override
  public void show(Findings findings) {
    long now = clock.nanos();
    if (enabled && now - updated >= INTERVAL) {
      updated = now;
      visible = true;
      err.print(ERASE_LINE + line(findings, now - began));
    }
  }

  private String line(Findings findings, long passed) {
    double seconds = passed / 1e9;
    return String.format(
        Locale.ROOT,
        "%s%d runs, %.0f a second, %d %s, the newest in run %d",
        bar(findings, passed),
        findings.runs(),
        findings.runs() / seconds,
        findings.size(),
        findings.size() == 1 ? "outcome" : "outcomes",
        findings.newest());
  }

  private String bar(Findings findings, long passed) {
    double part =
        Math.max((double) findings.runs() / options.runs(), (double) passed / options.nanos());
    int done = (int) (Math.min(1, part) * COLUMNS);
    boolean endless =
        options.runs() == SearchOptions.NO_LIMIT && options.nanos() == SearchOptions.NO_LIMIT;
    return endless ? "" : "[" + "=".repeat(done) + " ".repeat(COLUMNS - done) + "] ";
  }

  @Override
  public void close() {
    if (visible) {
      err.print(ERASE_LINE);
    }
  }
}

package dev.threadboard.cli.process;

import dev.threadboard.engine.time.WallClock;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * The process that a command runs in: its streams, environment, clock, signals and terminal.
 *
 * @param seeds gives a seed to each run that has none
 */
public record ProcessContext(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    WallClock clock,
    LongSupplier seeds,
    Interrupts interrupts,
    Terminals terminals) {
  /** The upper limit of seeds: they are short, since people copy them from a screen by hand. */
  private static final int SEED_LIMIT = 1_000_000;

  /** The same context with these environment variables added or replaced. */
  public ProcessContext with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(variables);
    return new ProcessContext(in, out, err, all, clock, seeds, interrupts, terminals);
  }

  /** This process. System.out would hide failures of writing, so the streams are not Java's own. */
  public static ProcessContext ofProcess() {
    return new ProcessContext(
        new FileInputStream(FileDescriptor.in),
        new StandardOutput(),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        WallClock.SYSTEM,
        new ShortSeeds(),
        Interrupts.OF_PROCESS,
        Terminals.OF_PROCESS);
  }

  private static final class ShortSeeds implements LongSupplier {
    @Override
    public long getAsLong() {
      return new SplittableRandom().nextInt(SEED_LIMIT);
    }
  }
}

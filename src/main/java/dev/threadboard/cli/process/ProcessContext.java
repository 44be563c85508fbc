package dev.threadboard.cli.process;

import dev.threadboard.engine.WallClock;
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
 * All that a command knows of the world outside.
 *
 * @param seeds a new seed for each run that was given none
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
  /** Seeds are short, since people read them off a screen and type them again. */
  private static final int SEEDS = 1_000_000;

  /** The same with other variables of the environment over its own. */
  public ProcessContext with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(variables);
    return new ProcessContext(in, out, err, all, clock, seeds, interrupts, terminals);
  }

  /** This process's own. The streams are bare, so that a write that fails is heard of. */
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
      return new SplittableRandom().nextInt(SEEDS);
    }
  }
}

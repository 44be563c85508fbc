package dev.threadboard.cli;

import dev.threadboard.engine.Clock;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.Output;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * All that a command knows of the world outside.
 *
 * @param outIsTerminal whether a person looks at the output
 * @param seeds a new seed for each run that was given none
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    BooleanSupplier outIsTerminal,
    OutputStream err,
    Map<String, String> environment,
    Clock clock,
    LongSupplier seeds,
    Interrupts interrupts,
    Terminals terminals) {
  /** Seeds are short, since people read them off a screen and type them again. */
  private static final int SEEDS = 1_000_000;

  /** This process's own. The streams are bare, so that a write that fails is heard of. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new StandardOutput(),
        Output::isTerminal,
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Clock.SYSTEM,
        () -> new SplittableRandom().nextInt(SEEDS),
        Interrupts.OF_PROCESS,
        LocalConsole::open);
  }
}

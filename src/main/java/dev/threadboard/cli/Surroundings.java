package dev.threadboard.cli;

import dev.threadboard.engine.Clock;
import dev.threadboard.terminal.Input;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.Output;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * All that a command knows of the world outside.
 *
 * @param outIsTerminal whether a person looks at the output
 * @param inIsTerminal whether a person types the input
 * @param errIsTerminal whether a person looks at what is said of errors and progress
 * @param seeds a new seed for each run that was given none
 */
public record Surroundings(
    InputStream in,
    BooleanSupplier inIsTerminal,
    OutputStream out,
    BooleanSupplier outIsTerminal,
    OutputStream err,
    BooleanSupplier errIsTerminal,
    Map<String, String> environment,
    Clock clock,
    LongSupplier seeds,
    Interrupts interrupts,
    Terminals terminals) {
  /** Seeds are short, since people read them off a screen and type them again. */
  private static final int SEEDS = 1_000_000;

  /** The same with other variables of the environment over its own. */
  Surroundings with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(variables);
    return new Surroundings(
        in,
        inIsTerminal,
        out,
        outIsTerminal,
        err,
        errIsTerminal,
        all,
        clock,
        seeds,
        interrupts,
        terminals);
  }

  /** This process's own. The streams are bare, so that a write that fails is heard of. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        Input::isTerminal,
        new StandardOutput(),
        Output::isTerminal,
        new FileOutputStream(FileDescriptor.err),
        Output::isErrorTerminal,
        System.getenv(),
        Clock.SYSTEM,
        () -> new SplittableRandom().nextInt(SEEDS),
        Interrupts.OF_PROCESS,
        LocalConsole::open);
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.Terminals;
import dev.threadboard.cli.startup.Main;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.terminal.VirtualConsole;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the program in this process, with its own streams and signals. */
public final class Program {
  /** The exit status and the output of a run. */
  public record Result(int status, String output, String errors) {}

  final ByteArrayOutputStream output = new ByteArrayOutputStream();
  final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final OutputStream out;
  private final WallClock clock;
  private Terminals terminals = Terminals.OF_PROCESS::open;
  private Map<String, String> environment = Map.of();
  private Runnable cleanUp = () -> {};

  public Program() {
    this(null, WallClock.SYSTEM);
  }

  /** {@code out}: standard output; null to collect it in {@link #output}. */
  Program(OutputStream out, WallClock clock) {
    this.out = out == null ? output : out;
    this.clock = clock;
  }

  /** Runs a command line. */
  public static Result run(String... args) {
    return new Program().start(args);
  }

  /** Sets the environment, which is empty otherwise. */
  public Program in(Map<String, String> other) {
    environment = other;
    return this;
  }

  /** A program at that terminal. */
  public static Program at(VirtualConsole console) {
    Program program = new Program();
    program.terminals = (environment, depth, mouse, listener) -> console.open(listener);
    return program;
  }

  /** A program whose terminal fails when it is opened. */
  public static Program withTerminal(Supplier<Throwable> failure) {
    Program program = new Program();
    program.terminals =
        (environment, depth, mouse, listener) -> {
          Throwable error = failure.get();
          if (error instanceof Error fatal) {
            throw fatal;
          }
          throw (RuntimeException) error;
        };
    return program;
  }

  public Result start(String... args) {
    ProcessContext context =
        new ProcessContext(
            InputStream.nullInputStream(),
            out,
            errors,
            environment,
            clock,
            () -> 4711,
            watched -> {
              cleanUp = watched;
              return () -> cleanUp = () -> {};
            },
            terminals);
    int status = new Main(context).run(args);
    return new Result(status, output.toString(UTF_8), errors.toString(UTF_8));
  }

  /** Does what the JVM does on Ctrl-C; returns when the program has cleaned up. */
  void interrupt() {
    cleanUp.run();
  }
}

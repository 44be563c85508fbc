package dev.threadboard.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program's entry point: hands the command line to picocli and ends with its exit status. */
public final class Main {
  static final String VERSION = "1.0.0-SNAPSHOT";

  /** In the order in which help tells them. */
  private static final List<String> COMMANDS =
      List.of("list", "run", "replay", "compare", "themes", "keys", "paths", "completion", "man");

  /** How long an interrupted command may take to leave things in order, in seconds. */
  private static final int PATIENCE = 2;

  private final Surroundings surroundings;
  private final Messages messages;

  public Main(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.messages = new Messages(surroundings.err());
  }

  public static void main(String[] args) {
    System.exit(new Main(Surroundings.ofProcess()).run(args));
  }

  /** Carries a command line out; an interrupt of this thread ends it, too. */
  public int run(String... args) {
    Thread me = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Runnable cleanUp =
        () -> {
          me.interrupt();
          try {
            done.await(PATIENCE, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            me.interrupt();
          }
        };
    Interrupts.Watch watch = surroundings.interrupts().watch(cleanUp);
    try {
      return commandLine(args).execute(args);
    } finally {
      done.countDown();
      watch.end();
    }
  }

  /** Every command costs time to set up, so the one that is asked for goes without the others. */
  CommandLine commandLine(String... args) {
    List<String> names = COMMANDS;
    if (args.length > 0 && names.contains(args[0])) {
      names = List.of(args[0]);
    }
    CommandLine root = new CommandLine(new MenuCommand(surroundings));
    for (String name : names) {
      root.addSubcommand(name, command(name));
    }
    return root.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((fault, given) -> refused(Faults.of(fault)))
        .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
  }

  private Callable<Integer> command(String name) {
    return switch (name) {
      case "list" -> new ListCommand(surroundings);
      case "run" -> new RunCommand(surroundings);
      case "replay" -> new ReplayCommand(surroundings);
      case "compare" -> new CompareCommand(surroundings);
      case "themes" -> new ThemesCommand(surroundings);
      case "keys" -> new KeysCommand(surroundings);
      case "paths" -> new PathsCommand(surroundings);
      case "completion" -> new CompletionCommand(surroundings);
      case "man" -> new ManCommand(surroundings);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private int refused(WrongUsage fault) {
    messages.say(fault.getMessage());
    return ExitStatus.WRONG_USAGE;
  }

  private int failed(Exception fault) throws Exception {
    if (fault instanceof WrongUsage wrong) {
      return refused(wrong);
    }
    if (fault instanceof InterruptedException) {
      return ExitStatus.INTERRUPTED;
    }
    if (fault instanceof WriteFailed.ReaderGone) {
      return ExitStatus.READER_GONE;
    }
    if (fault instanceof WriteFailed) {
      messages.say(fault.getMessage());
      return ExitStatus.FAILED;
    }
    throw fault;
  }
}

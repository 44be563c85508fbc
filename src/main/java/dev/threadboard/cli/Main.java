package dev.threadboard.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program's entry point: hands the command line to picocli and ends with its exit status. */
public final class Main {
  static final String VERSION = "1.0.0-SNAPSHOT";

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
    Map<String, Function<Surroundings, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("list", ListCommand::new);
    commands.put("run", RunCommand::new);
    commands.put("replay", ReplayCommand::new);
    commands.put("themes", ThemesCommand::new);
    commands.put("keys", KeysCommand::new);
    commands.put("paths", PathsCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("man", ManCommand::new);
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    CommandLine root = new CommandLine(new MenuCommand(surroundings));
    commands.forEach((name, command) -> root.addSubcommand(name, command.apply(surroundings)));
    return root.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((fault, given) -> refused(Faults.of(fault)))
        .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
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

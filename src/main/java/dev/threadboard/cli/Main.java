package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program's entry point: hands the command line to picocli and ends with its exit status. */
public final class Main {
  static final String VERSION = "1.0.0-SNAPSHOT";

  /** In the order in which help tells them. */
  private static final List<String> COMMANDS =
      List.of(
          "list",
          "run",
          "replay",
          "compare",
          "record",
          "themes",
          "keys",
          "paths",
          "completion",
          "man");

  /** How long an interrupted command may take to leave things in order, in seconds. */
  private static final int PATIENCE = 2;

  private final Surroundings surroundings;
  private final Messages messages;

  public Main(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.messages = new Messages(surroundings.err());
  }

  public static void main(String[] args) {
    withoutConverters();
    System.exit(new Main(Surroundings.ofProcess()).run(args));
  }

  /** All that is typed stays text here; and picocli finds methods for 20 other types by name. */
  static void withoutConverters() {
    System.setProperty("picocli.converters.excludes", "java.*");
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
      return carryOut(args);
    } catch (WrongUsage fault) {
      messages.say(fault.getMessage());
      return ExitStatus.WRONG_USAGE;
    } catch (InterruptedException fault) {
      return ExitStatus.INTERRUPTED;
    } catch (WriteFailed.ReaderGone fault) {
      return ExitStatus.READER_GONE;
    } catch (WriteFailed fault) {
      messages.say(fault.getMessage());
      return ExitStatus.FAILED;
    } catch (IOException | RuntimeException fault) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      messages.line(trace.toString().stripTrailing());
      return ExitStatus.FAILED;
    } finally {
      done.countDown();
      watch.end();
    }
  }

  private int carryOut(String... args) throws IOException, InterruptedException {
    ParseResult before = parse(args);
    ParseResult here = before.hasSubcommand() ? before.subcommand() : before;
    ParseResult asked = before.isUsageHelpRequested() ? before : here;
    if (asked.isUsageHelpRequested()) {
      write(asked.commandSpec().commandLine().getUsageMessage(Help.Ansi.OFF));
    } else if (before.isVersionHelpRequested()) {
      write("threadboard " + VERSION + "\n");
    } else {
      return ((Command) here.commandSpec().userObject()).run(new Typed(here, before));
    }
    return ExitStatus.WELL;
  }

  /** What is typed for a command, before it is carried out. */
  Typed typed(String... args) {
    ParseResult before = parse(args);
    return new Typed(before.hasSubcommand() ? before.subcommand() : before, before);
  }

  private ParseResult parse(String... args) {
    try {
      return commandLine(args).parseArgs(args);
    } catch (ParameterException fault) {
      throw Faults.of(fault);
    }
  }

  /** Every command costs time to set up, so the one that is asked for goes without the others. */
  CommandLine commandLine(String... args) {
    List<String> names = COMMANDS;
    if (args.length > 0 && names.contains(args[0])) {
      names = List.of(args[0]);
    }
    CommandSpec root = new MenuCommand(surroundings).spec();
    for (String name : names) {
      root.addSubcommand(name, command(name).spec());
    }
    return new CommandLine(root).setExpandAtFiles(false);
  }

  private void write(String text) throws IOException {
    surroundings.out().write(text.getBytes(UTF_8));
  }

  private Command command(String name) {
    return switch (name) {
      case "list" -> new ListCommand(surroundings);
      case "run" -> new RunCommand(surroundings);
      case "replay" -> new ReplayCommand(surroundings);
      case "compare" -> new CompareCommand(surroundings);
      case "record" -> new RecordCommand(surroundings);
      case "themes" -> new ThemesCommand(surroundings);
      case "keys" -> new KeysCommand(surroundings);
      case "paths" -> new PathsCommand(surroundings);
      case "completion" -> new CompletionCommand(surroundings);
      case "man" -> new ManCommand(surroundings);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

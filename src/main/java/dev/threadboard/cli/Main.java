package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
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

  private final ProcessContext context;
  private final Messages messages;

  public Main(ProcessContext context) {
    this.context = context;
    this.messages = new Messages(context.err());
  }

  public static void main(String[] args) {
    ThemePreload.before(args);
    withoutExtras();
    System.exit(new Main(ProcessContext.ofProcess()).run(args));
  }

  /**
   * All that is typed stays text here, and no command is written in Groovy; but picocli looks for
   * methods for 20 other types by name, and for Groovy in all that it is packed with.
   */
  static void withoutExtras() {
    System.setProperty("picocli.converters.excludes", "java.*");
    System.setProperty("picocli.disable.closures", "true");
  }

  /** Carries a command line out; an interrupt of this thread ends it, too. */
  public int run(String... args) {
    CleanUp cleanUp = new CleanUp(Thread.currentThread(), new CountDownLatch(1));
    Interrupts.Watch watch = context.interrupts().watch(cleanUp);
    try {
      return carryOut(args);
    } catch (UsageException fault) {
      messages.say(fault.getMessage());
      return ExitStatus.WRONG_USAGE;
    } catch (InterruptedException fault) {
      return ExitStatus.INTERRUPTED;
    } catch (OutputException.ReaderGone fault) {
      return ExitStatus.READER_GONE;
    } catch (OutputException fault) {
      messages.say(fault.getMessage());
      return ExitStatus.FAILED;
    } catch (IOException | RuntimeException fault) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      messages.line(trace.toString().stripTrailing());
      return ExitStatus.FAILED;
    } finally {
      cleanUp.done.countDown();
      watch.end();
    }
  }

  /** Ends the command, and waits until it has ended. */
  private record CleanUp(Thread command, CountDownLatch done) implements Runnable {
    @Override
    public void run() {
      command.interrupt();
      try {
        done.await(PATIENCE, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        command.interrupt();
      }
    }
  }

  private int carryOut(String... args) throws IOException, InterruptedException {
    ParsedArguments parsed = typed(args);
    if (parsed.has("--help") || parsed.hadBefore("--help")) {
      CommandLine asked = commandLine();
      if (!parsed.hadBefore("--help")) {
        asked = asked.getSubcommands().get(parsed.command());
      }
      write(asked.getUsageMessage(Help.Ansi.OFF));
    } else if (parsed.hadBefore("--version")) {
      write("threadboard " + VERSION + "\n");
    } else {
      return command(parsed.command()).run(parsed);
    }
    return ExitStatus.WELL;
  }

  /**
   * What is typed for a command, before it is carried out. The command that is asked for goes
   * without all the others and without the program's own options, and a line that has no options
   * without picocli: each takes time to set up, while somebody waits for the first picture.
   */
  ParsedArguments typed(String... args) {
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    String name = named ? args[0] : "";
    List<String> rest = Arrays.asList(args).subList(named ? 1 : 0, args.length);
    if (areWordsOf(command(name), rest)) {
      return ParsedArguments.of(name, rest);
    }
    return named
        ? ParsedArguments.of(name, parse(new CommandLine(command(name).spec()), rest))
        : ParsedArguments.of(parse(commandLine(), rest));
  }

  private static boolean areWordsOf(Subcommand command, List<String> line) {
    for (String word : line) {
      if (word.startsWith("-")) {
        return false;
      }
    }
    return line.size() == command.words();
  }

  private static ParseResult parse(CommandLine commandLine, List<String> line) {
    try {
      return commandLine.setExpandAtFiles(false).parseArgs(line.toArray(String[]::new));
    } catch (ParameterException fault) {
      throw ParserErrors.of(fault);
    }
  }

  /** The whole program: with all commands. */
  CommandLine commandLine() {
    CommandSpec root = command("").spec();
    for (String name : COMMANDS) {
      root.addSubcommand(name, command(name).spec());
    }
    return new CommandLine(root);
  }

  private void write(String text) throws IOException {
    context.out().write(text.getBytes(UTF_8));
  }

  /** The command of that name; the menu has none. */
  Subcommand command(String name) {
    return switch (name) {
      case "" -> new MenuCommand(context);
      case "list" -> new ListCommand(context);
      case "run" -> new RunCommand(context);
      case "replay" -> new ReplayCommand(context);
      case "compare" -> new CompareCommand(context);
      case "record" -> new RecordCommand(context);
      case "themes" -> new ThemesCommand(context);
      case "keys" -> new KeysCommand(context);
      case "paths" -> new PathsCommand(context);
      case "completion" -> new CompletionCommand(context);
      case "man" -> new ManCommand(context);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

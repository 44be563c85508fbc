package dev.threadboard.cli.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.SubcommandRegistry;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Interrupts;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.OutputException;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program's entry point: hands the command line to picocli and ends with its exit status. */
public final class Main {
  static final String VERSION = "1.0.0-SNAPSHOT";

  /** How long an interrupted command may take to leave things in order, in seconds. */
  private static final int PATIENCE = 2;

  private final ProcessContext context;
  private final Messages messages;
  private final SubcommandRegistry subcommands;

  public Main(ProcessContext context) {
    this.context = context;
    this.messages = new Messages(context.err());
    this.subcommands = new SubcommandRegistry(context);
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
    ParsedArguments parsed = subcommands.parse(args);
    if (parsed.has("--help") || parsed.hadBefore("--help")) {
      CommandLine asked = subcommands.commandLine();
      if (!parsed.hadBefore("--help")) {
        asked = asked.getSubcommands().get(parsed.command());
      }
      write(asked.getUsageMessage(Help.Ansi.OFF));
    } else if (parsed.hadBefore("--version")) {
      write("threadboard " + VERSION + "\n");
    } else {
      return subcommands.subcommand(parsed.command()).run(parsed);
    }
    return ExitStatus.WELL;
  }

  private void write(String text) throws IOException {
    context.out().write(text.getBytes(UTF_8));
  }
}

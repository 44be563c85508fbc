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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program's entry point: runs the command that the command line names. */
public final class Main {
  static final String VERSION = "1.0.0-SNAPSHOT";

  /** How long an interrupted command may take to clean up, in seconds. */
  private static final int CLEAN_UP_LIMIT = 2;

  private final ProcessContext context;
  private final Messages messages;
  private final SubcommandRegistry subcommands;

  public Main(ProcessContext context) {
    this.context = context;
    this.messages = new Messages(context.err());
    this.subcommands = new SubcommandRegistry(context);
  }

  public static void main(String[] args) {
    ThemePreload.startIfUseful(args);
    configurePicocli();
    CrashReport crashes = new CrashReport(Thread.currentThread());
    Thread.setDefaultUncaughtExceptionHandler(crashes);
    Main main = new Main(ProcessContext.ofProcess());
    int status = main.run(args);
    int reported = crashes.uncaught() == null ? status : main.failed(crashes.uncaught());
    // By a signal the process ends with that signal's status; System.exit can come in between.
    if (!main.context.interrupts().isProcessEnding()) {
      System.exit(reported);
    }
  }

  /**
   * Switches off what picocli would look up by reflection and is not used here: converters to other
   * types than text, and support for Groovy.
   */
  static void configurePicocli() {
    System.setProperty("picocli.converters.excludes", "java.*");
    System.setProperty("picocli.disable.closures", "true");
  }

  /**
   * Runs a command line; an interrupt of this thread ends it.
   *
   * @return the exit status
   */
  public int run(String... args) {
    CleanUp cleanUp = new CleanUp(Thread.currentThread(), new CountDownLatch(1));
    Interrupts.Watch watch = context.interrupts().watch(cleanUp);
    try {
      return execute(args);
    } catch (UsageException fault) {
      messages.report(fault.getMessage());
      return ExitStatus.WRONG_USAGE;
    } catch (InterruptedException fault) {
      return ExitStatus.INTERRUPTED;
    } catch (OutputException.ReaderGone fault) {
      return ExitStatus.READER_GONE;
    } catch (OutputException fault) {
      messages.report(fault.getMessage());
      return ExitStatus.FAILURE;
    } catch (IOException | RuntimeException | Error fault) {
      return failed(fault);
    } finally {
      cleanUp.done.countDown();
      watch.end();
    }
  }

  private int failed(Throwable error) {
    if (context.interrupts().isProcessEnding()) {
      return ExitStatus.INTERRUPTED;
    }
    messages.report(CrashReport.line(error));
    return ExitStatus.FAILURE;
  }

  /** Interrupts the command and waits until it has ended. */
  private record CleanUp(Thread command, CountDownLatch done) implements Runnable {
    @Override
    public void run() {
      command.interrupt();
      try {
        done.await(CLEAN_UP_LIMIT, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        command.interrupt();
      }
    }
  }

  private int execute(String... args) throws IOException, InterruptedException {
    ParsedArguments parsed = subcommands.parse(args);
    if (parsed.has("--help") || parsed.hasGlobal("--help")) {
      CommandLine command = subcommands.commandLine();
      if (!parsed.hasGlobal("--help")) {
        command = command.getSubcommands().get(parsed.command());
      }
      write(command.getUsageMessage(Help.Ansi.OFF));
    } else if (parsed.hasGlobal("--version")) {
      write("threadboard " + VERSION + "\n");
    } else {
      return subcommands.subcommand(parsed.command()).run(parsed);
    }
    return ExitStatus.SUCCESS;
  }

  private void write(String text) throws IOException {
    context.out().write(text.getBytes(UTF_8));
  }
}

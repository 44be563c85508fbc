package dev.threadboard.cli.startup;

import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is told when the program itself is wrong: one line, and a file with the details. Errors on
 * any other thread end the command as an interrupt does, and are told then.
 */
final class CrashReport implements Thread.UncaughtExceptionHandler {
  private final Thread command;
  private Throwable uncaught;

  /** {@code command} is interrupted by an error on another thread. */
  CrashReport(Thread command) {
    this.command = command;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    synchronized (this) {
      uncaught = uncaught == null ? error : uncaught;
    }
    command.interrupt();
  }

  /** The first error on another thread; null if there was none. */
  synchronized Throwable uncaught() {
    return uncaught;
  }

  /** The line to tell; the details are written to a new file that only its owner can read. */
  static String line(Throwable error) {
    String line = "an error of its own: " + Quoted.clean(String.valueOf(error));
    try {
      Path file = Files.createTempFile("threadboard-error-", ".txt");
      Files.writeString(file, details(error));
      return line + "; details are in " + Quoted.clean(file.toString());
    } catch (IOException | RuntimeException e) {
      return line;
    }
  }

  private static String details(Throwable error) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("threadboard " + Main.VERSION);
    for (String property : new String[] {"java.vm.name", "java.runtime.version", "os.name"}) {
      writer.println(property + " " + System.getProperty(property));
    }
    error.printStackTrace(writer);
    return text.toString();
  }
}

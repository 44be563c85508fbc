package dev.threadboard.cli.process;

import dev.threadboard.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes to standard error; what cannot be written there is dropped. */
public final class Messages {
  private final OutputStream err;

  public Messages(OutputStream err) {
    this.err = err;
  }

  /**
   * A message of the program's own, on a line that begins with the program's name. What others
   * wrote is harmless in it.
   */
  public void report(String message) {
    printLine("threadboard: " + Printable.of(message));
  }

  /** A line as it is. */
  public void printLine(String line) {
    print(line + "\n");
  }

  /** Text as it is, without an end of line. */
  public void print(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Standard error is closed.
    }
  }
}

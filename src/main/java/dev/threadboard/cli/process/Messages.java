package dev.threadboard.cli.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines on standard error; one that nobody can read is nobody's loss. */
public final class Messages {
  private final OutputStream err;

  public Messages(OutputStream err) {
    this.err = err;
  }

  /** What the program itself has to say. */
  public void say(String message) {
    line("threadboard: " + message);
  }

  /** A line as it is. */
  public void line(String line) {
    part(line + "\n");
  }

  /** Part of a line. */
  public void part(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Standard error is closed.
    }
  }
}

package dev.threadboard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines on standard error; one that nobody can read is nobody's loss. */
final class Messages {
  private final OutputStream err;

  Messages(OutputStream err) {
    this.err = err;
  }

  /** What the program itself has to say. */
  void say(String message) {
    line("threadboard: " + message);
  }

  /** A line as it is. */
  void line(String line) {
    part(line + "\n");
  }

  /** Part of a line. */
  void part(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Standard error is closed.
    }
  }
}

package dev.threadboard.cpython.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The standard input of a program, which a person writes line by line. */
public final class StandardInput {
  private final OutputStream pipe;

  public StandardInput(OutputStream pipe) {
    this.pipe = pipe;
  }

  /** Writes a line; null ends the input. A program that no longer reads does not mind. */
  public void feed(String line) {
    try {
      if (line == null) {
        pipe.close();
      } else {
        pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        pipe.flush();
      }
    } catch (IOException e) {
      // The program has closed its end.
    }
  }
}

package dev.threadboard.cli.interactive;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Holds back what anyone prints to System.out or System.err while the screen is up, where it would
 * stand in the middle of the picture; let go after the screen is left.
 */
final class CapturedStreams {
  /** In bytes; the rest is dropped. */
  private static final int LIMIT = 1 << 16;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  CapturedStreams() {
    PrintStream holder = new PrintStream(new Limited(), true, StandardCharsets.UTF_8);
    System.setOut(holder);
    System.setErr(holder);
  }

  void letGo() {
    System.setOut(out);
    System.setErr(err);
    if (held.size() > 0) {
      err.print(held.toString(StandardCharsets.UTF_8));
      err.flush();
    }
  }

  private final class Limited extends java.io.OutputStream {
    @Override
    public synchronized void write(int b) {
      if (held.size() < LIMIT) {
        held.write(b);
      }
    }
  }
}

package dev.threadboard.cli.interactive;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what is printed to System.out and System.err while the dashboard is open, since it would
 * damage the screen, and prints it to standard error afterwards.
 */
final class CapturedStreams {
  /** How many bytes are kept; the rest is dropped. */
  private static final int LIMIT = 1 << 16;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

  CapturedStreams() {
    PrintStream capture = new PrintStream(new Limited(), true, StandardCharsets.UTF_8);
    System.setOut(capture);
    System.setErr(capture);
  }

  /** Restores the streams and prints what was kept. */
  void release() {
    System.setOut(out);
    System.setErr(err);
    if (captured.size() > 0) {
      err.print(captured.toString(StandardCharsets.UTF_8));
      err.flush();
    }
  }

  private final class Limited extends java.io.OutputStream {
    @Override
    public synchronized void write(int b) {
      if (captured.size() < LIMIT) {
        captured.write(b);
      }
    }
  }
}

package dev.threadboard.linear;

import dev.threadboard.playback.Inbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads typed lines on a thread of its own, which need not end with the program's other threads.
 */
final class InputLines implements Runnable {
  /** Stands for the end of the input; no line is the same object. */
  @SuppressWarnings("StringOperationCanBeSimplified")
  static final String END = new String("end of input");

  /** In characters; the rest of a longer line is dropped. */
  private static final int LONGEST = 1000;

  private final Reader in;
  private final Inbox inbox;

  private InputLines(InputStream in, Inbox inbox) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.inbox = inbox;
  }

  /** Begins to read. */
  static void read(InputStream in, Inbox inbox) {
    Thread thread = new Thread(new InputLines(in, inbox), "threadboard lines");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      try {
        for (String line = next(); line != null; line = next()) {
          inbox.line(line);
        }
      } catch (IOException e) {
        // An input that cannot be read any more counts as ended.
      }
      inbox.line(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    boolean any = c >= 0;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return any ? line.toString() : null;
  }
}

package dev.threadboard.event;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Reads lines up to a certain length. */
final class LineReader implements Closeable {
  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[1 << 14];
  private int next;
  private int end;
  private boolean tooLong;

  /** {@code longest} in characters. */
  LineReader(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, or of a line that is too long a part; null after the last. */
  String line() throws IOException {
    if (hasEnded()) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    while (!hasEnded()) {
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      line.append(buffer, from, next - from);
      if (line.length() > longest) {
        tooLong = true;
        break;
      } else if (next < end) {
        next++;
        break;
      }
    }
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  /** Whether the last line was longer than allowed. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether there is nothing more to read; waits until that is known. */
  boolean hasEnded() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return end == 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

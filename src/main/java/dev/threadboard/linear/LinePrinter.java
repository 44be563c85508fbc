package dev.threadboard.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Prints whole lines, cleaned, and a prompt when it is the person's turn to type. What fails is
 * thrown as an {@link UncheckedIOException}.
 */
final class LinePrinter {
  private static final String PROMPT = "> ";

  /** In characters; so much is written at once. */
  private static final int FULL = 8192;

  private final OutputStream out;
  private final UnaryOperator<String> cleaner;
  private final boolean person;
  private final StringBuilder waiting = new StringBuilder();
  private boolean prompted;

  /**
   * @param person whether somebody types at a terminal, which shows what they type
   */
  LinePrinter(OutputStream out, UnaryOperator<String> cleaner, boolean person) {
    this.out = out;
    this.cleaner = cleaner;
    this.person = person;
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  void line(String line) {
    if (prompted) {
      // The prompt's line is still open.
      waiting.append('\n');
      prompted = false;
    }
    waiting.append(cleaner.apply(line)).append('\n');
    if (waiting.length() > FULL) {
      flush();
    }
  }

  /** A line was read: a terminal has shown it already; elsewhere it is printed. */
  void read(String line) {
    prompted = false;
    if (!person) {
      line(PROMPT + line.strip());
    }
  }

  /** It is the person's turn. */
  void prompt() {
    if (person && !prompted) {
      waiting.append(PROMPT);
      prompted = true;
    }
    flush();
  }

  boolean isPrompting() {
    return prompted || !person;
  }

  void flush() {
    if (waiting.length() == 0) {
      return;
    }
    try {
      out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
      waiting.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

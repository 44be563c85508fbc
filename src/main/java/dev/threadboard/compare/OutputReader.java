package dev.threadboard.compare;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.history.History;

/** Reads what a run has written to its standard output, character by character. */
final class OutputReader {
  /** After the last character. */
  static final int END = -1;

  private final History history;
  private final StringBuilder line = new StringBuilder();
  private String text = "";
  private int at;
  private long seq;
  private long lines = 1;
  private int last;

  OutputReader(History history) {
    this.history = history;
  }

  /** The next character, or {@link #END}. */
  int next() {
    if (last == '\n') {
      line.setLength(0);
      lines++;
    }
    last = read();
    if (last != '\n' && last != END) {
      line.append((char) last);
    }
    return last;
  }

  private int read() {
    while (at == text.length()) {
      long found = history.next(seq, event -> text(event.fact()) != null);
      if (found == 0) {
        return END;
      }
      seq = found;
      text = text(history.event(found).fact());
      at = 0;
    }
    return text.charAt(at++);
  }

  /** What a fact has written to standard output; null if it is about something else. */
  private static String text(Fact fact) {
    if (fact instanceof Fact.Print print) {
      return print.text() + print.end();
    }
    return fact instanceof ProgramFact.Output output && output.fd() == 1 ? output.text() : null;
  }

  /** The number of the line that the last character stands in, or would stand in; from 1. */
  long line() {
    return lines;
  }

  /** The place of the last character, with the whole line around it; reads that line up. */
  OutputDifference.Place place() {
    boolean none = last == END && line.length() == 0;
    if (last == END) {
      long end = history.newest().nanos();
      return new OutputDifference.Place(none ? null : line.toString(), false, end, logLine(none));
    }
    long nanos = history.event(seq).nanos();
    long logLine = logLine(false);
    while (last != '\n' && last != END) {
      next();
    }
    return new OutputDifference.Place(line.toString(), last == '\n', nanos, logLine);
  }

  /**
   * When the character had just been written, the log's newest line was the one that holds it, but
   * for the lines that were written at once and come after it.
   */
  private long logLine(boolean none) {
    if (none) {
      return OutputDifference.NOWHERE;
    }
    long later = 0;
    for (int i = Math.max(0, at - 1); i < text.length() - 1; i++) {
      later += text.charAt(i) == '\n' ? 1 : 0;
    }
    return history.at(seq).log().lines().end() - 1 - later;
  }
}

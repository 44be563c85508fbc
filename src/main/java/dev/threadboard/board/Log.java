package dev.threadboard.board;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;

/**
 * What happened, as lines to read.
 *
 * @param open whether the newest line of standard output lacks its newline
 */
public record Log(LogLines lines, boolean open) {
  static final Log EMPTY = new Log(LogLines.NONE, false);

  /** After one more event; names are looked up in {@code threads}. */
  Log after(Event event, Threads threads) {
    return event.fact().accept(new LogReducer(this, event, threads));
  }

  /**
   * Standard output is one stream: what is printed after a text without a newline continues its
   * line.
   */
  Log printed(Event event, Fact.Print print) {
    boolean ends = print.end().endsWith("\n");
    if (open && lines.end() > 0) {
      LogLine last = lines.get(lines.end() - 1);
      if (last.kind() == Kind.STDOUT) {
        return new Log(lines.withLast(last.plus(print.text())), !ends);
      }
    }
    return new Log(lines.plus(line(event, Kind.STDOUT, print.text())), !ends);
  }

  Log plus(Event event, Kind kind, String text) {
    return new Log(lines.plus(line(event, kind, text)), open);
  }

  private static LogLine line(Event event, Kind kind, String text) {
    return new LogLine(kind, event.nanos(), event.ident(), event.thread(), text);
  }
}

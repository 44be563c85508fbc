package dev.threadboard.board;

import dev.threadboard.board.LogLine.Kind;
import dev.threadboard.deadlock.DeadlockReport;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.objects.SharedObjects;
import dev.threadboard.objects.WatchedValues;
import java.util.List;

/**
 * What happened, as lines to read.
 *
 * @param open whether the newest line of what was written lacks its newline
 */
public record Log(LogLines lines, boolean open) {
  /** In characters of a line; what is longer goes on in the next. */
  private static final int LONGEST = 4096;

  private static final String NEVER = "can never go on: ";

  /** In lines. */
  private static final int RIGHT_ABOVE = 4;

  static final Log EMPTY = new Log(LogLines.NONE, false);

  /** After one more event; threads, objects and values are as it leaves them. */
  Log after(Event event, Threads.Draft threads, SharedObjects.Draft objects, WatchedValues values) {
    return event.fact().accept(new LogReducer(this, event, threads, objects, values));
  }

  Log printed(Event event, Fact.Print print) {
    return wrote(event, Kind.STDOUT, print.text() + print.end());
  }

  /**
   * Standard output is one stream, and so is standard error: what is written after a text without a
   * newline continues its line.
   */
  Log wrote(Event event, Kind kind, String text) {
    Log after = this;
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      after = after.part(event, kind, text.substring(from, end), true);
      from = end + 1;
    }
    return from == text.length() ? after : after.part(event, kind, text.substring(from), false);
  }

  /** Of one line, up to its newline or not. */
  private Log part(Event event, Kind kind, String text, boolean ends) {
    Log after = this;
    for (int from = 0; from <= text.length(); from += LONGEST) {
      String some = text.substring(from, Math.min(text.length(), from + LONGEST));
      after = new Log(after.written(event, kind, some), true);
    }
    return new Log(after.lines, !ends);
  }

  private LogLines written(Event event, Kind kind, String text) {
    if (open && lines.end() > 0) {
      LogLine last = lines.get(lines.end() - 1);
      if (last.kind() == kind && last.text().length() + text.length() <= LONGEST) {
        return lines.withLast(last.plus(text));
      }
    }
    return lines.plus(line(event, kind, text));
  }

  Log plus(Event event, Kind kind, String text) {
    return new Log(lines.plus(line(event, kind, text)), open);
  }

  /** Warns of waits that can never end, while others go on. */
  Log hopeless(Event event, List<HopelessWait> found) {
    Log warned = this;
    for (HopelessWait wait : found) {
      warned = warned.plus(event, Kind.ERROR, NEVER + wait.words());
    }
    return warned;
  }

  /** Says why no thread can ever go on. */
  Log deadlock(Event event, DeadlockReport report) {
    Log explained = this;
    for (String sentence : report.sentences()) {
      if (!warnedOf(sentence, event)) {
        explained = explained.plus(event, Kind.ERROR, sentence);
      }
    }
    return explained;
  }

  /** Whether that was told right above, at the same moment, before it stopped all others, too. */
  private boolean warnedOf(String sentence, Event event) {
    for (long i = lines.end() - 1; i >= Math.max(lines.first(), lines.end() - RIGHT_ABOVE); i--) {
      LogLine line = lines.get(i);
      if (line.nanos() == event.nanos() && (line.text() + ".").equals(NEVER + sentence)) {
        return true;
      }
    }
    return false;
  }

  private static LogLine line(Event event, Kind kind, String text) {
    return new LogLine(kind, event.nanos(), event.ident(), event.thread(), text);
  }
}

package dev.threadboard.board;

import dev.threadboard.persistent.RingBuffer;

/** The newest lines of a log, and how many there have been; immutable, as {@link RingBuffer} is. */
public final class LogLines {
  /** In lines; older ones are forgotten. */
  private static final int MOST = 20_480;

  public static final LogLines NONE = new LogLines(RingBuffer.keeping(MOST));

  private final RingBuffer<LogLine> lines;

  private LogLines(RingBuffer<LogLine> lines) {
    this.lines = lines;
  }

  /** The number of the oldest line that is kept; the log's very first line has number 0. */
  public long first() {
    return lines.first();
  }

  /** The number after the newest line's. */
  public long end() {
    return lines.end();
  }

  /** The line with that number, from {@link #first} to before {@link #end}. */
  public LogLine get(long number) {
    return lines.get(number);
  }

  /** Only the newest lines, so many at most. */
  LogLines newest(int many) {
    return new LogLines(lines.newest(many));
  }

  public LogLines plus(LogLine line) {
    return new LogLines(lines.plus(line));
  }

  /** With the last line replaced. */
  public LogLines withLast(LogLine line) {
    return new LogLines(lines.withLast(line));
  }
}

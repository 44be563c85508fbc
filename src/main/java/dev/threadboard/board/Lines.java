package dev.threadboard.board;

/** The newest lines of a log, and how many there have been; immutable, as {@link Recent} is. */
public final class Lines {
  /** In lines; older ones are forgotten. */
  private static final int MOST = 20_480;

  static final Lines NONE = new Lines(Recent.keeping(MOST));

  private final Recent<LogLine> lines;

  private Lines(Recent<LogLine> lines) {
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

  /** Without older lines than so many. */
  Lines newest(int many) {
    return new Lines(lines.newest(many));
  }

  Lines plus(LogLine line) {
    return new Lines(lines.plus(line));
  }

  /** With another last line. */
  Lines withLast(LogLine line) {
    return new Lines(lines.withLast(line));
  }
}

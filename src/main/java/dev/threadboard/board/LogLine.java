package dev.threadboard.board;

/**
 * A line of the log.
 *
 * @param nanos virtual time, in nanoseconds
 * @param ident the number of the thread that it is about
 * @param thread that thread's Python name
 */
public record LogLine(Kind kind, long nanos, int ident, String thread, String text) {
  /** What the program wrote, what the threads did, what the person asked for, what went wrong. */
  public enum Kind {
    STDOUT,
    STDERR,
    /** To standard output, by a child or by C code. */
    OUTPUT,
    /** The same to standard error. */
    ERROR_OUTPUT,
    LIFECYCLE,
    YOU,
    ERROR,
    TRACEBACK
  }

  public LogLine plus(String more) {
    return more.isEmpty() ? this : new LogLine(kind, nanos, ident, thread, text + more);
  }
}

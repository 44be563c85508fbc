package dev.threadboard.compare;

import dev.threadboard.history.History;

/**
 * Where the standard outputs of two runs first differ: at the first character that is not the same
 * in both, whenever each was written.
 *
 * @param line the number of the line that holds it, from 1
 */
public record OutputDifference(long line, Place left, Place right) {
  /** No line of the log. */
  public static final long NOWHERE = -1;

  /**
   * What one of the runs has there.
   *
   * @param text the whole line; null if it prints nothing more
   * @param whole whether the line ends with a newline
   * @param nanos when it was written, in virtual time; the run's end if nothing more is
   * @param logLine the number of the log's line that holds it, or {@link #NOWHERE}
   */
  public record Place(String text, boolean whole, long nanos, long logLine) {}

  /** Null if both print the same. */
  static OutputDifference between(History left, History right) {
    OutputReader one = new OutputReader(left);
    OutputReader other = new OutputReader(right);
    int same = one.next();
    while (same == other.next()) {
      if (same == OutputReader.END) {
        return null;
      }
      same = one.next();
    }
    return new OutputDifference(one.line(), one.place(), other.place());
  }

  /** From when on both have shown that they differ: until then one may only be slower. */
  public long nanos() {
    return Math.max(left.nanos, right.nanos);
  }
}

package dev.threadboard.compare;

/**
 * Two runs, and the first difference in what they print.
 *
 * @param difference null if both print the same
 */
public record Comparison(ComparedRun left, ComparedRun right, OutputDifference difference)
    implements AutoCloseable {
  public static Comparison of(ComparedRun left, ComparedRun right) {
    return new Comparison(left, right, OutputDifference.between(left.history(), right.history()));
  }

  /** The virtual time at which the longer one ends, in nanoseconds. */
  public long end() {
    return Math.max(left.end(), right.end());
  }

  /** How many events both have at or before a moment, in nanoseconds. */
  public long upTo(long nanos) {
    return left.history().upTo(nanos) + right.history().upTo(nanos);
  }

  @Override
  public void close() {
    left.history().close();
    right.history().close();
  }
}

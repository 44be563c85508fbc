package dev.threadboard.compare;

/**
 * Two runs, and where what they print parts.
 *
 * @param difference null if both print the same
 */
public record Comparison(Side left, Side right, Difference difference) implements AutoCloseable {
  public static Comparison of(Side left, Side right) {
    return new Comparison(left, right, Difference.between(left.history(), right.history()));
  }

  /** The virtual time at which the longer one ends, in nanoseconds. */
  public long end() {
    return Math.max(left.end(), right.end());
  }

  @Override
  public void close() {
    left.history().close();
    right.history().close();
  }
}

package dev.threadboard.compare;

/**
 * Two runs, and the first differences in what they print and in the values that are watched.
 *
 * @param difference null if both print the same
 * @param values null if what is watched in both has the same values
 */
public record Comparison(
    ComparedRun left, ComparedRun right, OutputDifference difference, ValueDifference values)
    implements AutoCloseable {
  public static Comparison of(ComparedRun left, ComparedRun right) {
    return new Comparison(
        left,
        right,
        OutputDifference.between(left.history(), right.history()),
        ValueDifference.between(left.history(), right.history()));
  }

  /** Whether values are watched in both. */
  public boolean watched() {
    return !left.history().newest().values().all().isEmpty()
        && !right.history().newest().values().all().isEmpty();
  }

  /** Whether anything is told that is not the same in both: an output, an end, a watched value. */
  public boolean differs() {
    return difference != null || values != null || endsDiffer();
  }

  /** Whether one has another exit status than the other, or ended in a deadlock. */
  public boolean endsDiffer() {
    return !left.ending().equals(right.ending());
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

package dev.threadboard.explore.schedule;

/**
 * How a search goes.
 *
 * @param strategy which one
 * @param runs how many at most
 * @param nanos how long at most
 * @param interruptions how many in one run at most, of a search that is to be whole; -1 if the
 *     search is to decide
 * @param seed of what is chosen at random
 * @param jobs how many runs at once
 * @param shard which part of the search, from 0
 * @param shards of how many
 * @param tornPrints whether a thread may be interrupted within a print
 * @param ignoreOutput whether outcomes that differ only in what was printed are one
 * @param limits when a run is cut off
 * @param expression what a program leaves behind, instead of what it prints; null if nothing is
 *     said
 */
public record SearchOptions(
    StrategyKind strategy,
    long runs,
    long nanos,
    int interruptions,
    long seed,
    int jobs,
    int shard,
    int shards,
    boolean tornPrints,
    boolean ignoreOutput,
    Limits limits,
    String expression) {
  /** Without an end of its own. */
  public static final long NO_LIMIT = Long.MAX_VALUE;

  /** The search decides how many interruptions it tries. */
  public static final int AUTO = -1;

  /** One in which what a program prints is what it leaves behind. */
  public SearchOptions(
      StrategyKind strategy,
      long runs,
      long nanos,
      int interruptions,
      long seed,
      int jobs,
      int shard,
      int shards,
      boolean tornPrints,
      boolean ignoreOutput,
      Limits limits) {
    this(
        strategy,
        runs,
        nanos,
        interruptions,
        seed,
        jobs,
        shard,
        shards,
        tornPrints,
        ignoreOutput,
        limits,
        null);
  }

  /** The same with other limits. */
  public SearchOptions within(long otherRuns, long otherNanos) {
    return new SearchOptions(
        strategy,
        otherRuns,
        otherNanos,
        interruptions,
        seed,
        jobs,
        shard,
        shards,
        tornPrints,
        ignoreOutput,
        limits,
        expression);
  }
}

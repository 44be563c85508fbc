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

  /** The usual ones: a whole search, of what a program prints, with no end but its runs. */
  public static SearchOptions of(StrategyKind strategy, long runs, long seed, int jobs) {
    return new SearchOptions(
        strategy, runs, NO_LIMIT, AUTO, seed, jobs, 0, 1, false, false, Limits.USUAL, null);
  }

  /** The same with that many interruptions in one run at most. */
  public SearchOptions upTo(int otherInterruptions) {
    return new SearchOptions(
        strategy,
        runs,
        nanos,
        otherInterruptions,
        seed,
        jobs,
        shard,
        shards,
        tornPrints,
        ignoreOutput,
        limits,
        expression);
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

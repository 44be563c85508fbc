package dev.threadboard.cli.explore;

import dev.threadboard.explore.Findings;

/** Is told how far a search has come, in the search's thread. */
interface SearchProgress extends AutoCloseable {
  /** So far. */
  void show(Findings findings);

  /** Whether outcomes are to be explained as soon as they are found. */
  default boolean wantsWords() {
    return false;
  }

  /** Whether to search no further. */
  default boolean isStopped() {
    return false;
  }

  /** That search is over; another may come. */
  @Override
  void close();
}

package dev.threadboard.explore.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to search, by their names on the command line. */
public enum StrategyKind {
  /** All schedules while they are few, and then {@link #PCT} and {@link #URW} by turns. */
  AUTO,
  /** Each choice at random. */
  RANDOM,
  /** Priorities at random that change a few times (probabilistic concurrency testing). */
  PCT,
  /** At random, the more likely the more a thread has still to do (uniform random walk). */
  URW,
  /** All schedules, those with the fewest interruptions first. */
  DFS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name. */
  public static Optional<StrategyKind> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(StrategyKind::word).toList();
  }
}

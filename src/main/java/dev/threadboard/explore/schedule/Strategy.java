package dev.threadboard.explore.schedule;

import java.util.List;

/** Says which runs to make next. What it says depends on nothing but the runs that it was given. */
public interface Strategy {
  /** The one that the options name. */
  static Strategy of(SearchOptions options) {
    return switch (options.strategy()) {
      case AUTO -> new Auto(options);
      case DFS -> new DepthFirst(options);
      case RANDOM, PCT, URW -> new Sampling(List.of(options.strategy()), options);
    };
  }

  /**
   * The next runs.
   *
   * @param most how many at most
   * @param left how many may be made from now on in all
   * @return none if the search is over
   */
  List<Trial> next(int most, long left);

  /** A run that it asked for was made; told in the order in which it asked. */
  void take(Trial trial, Tried tried);

  /** A run that it asked for is not made. */
  void skip(Trial trial);

  /** What can be said of all runs so far. */
  Coverage coverage();
}

package dev.threadboard.explore.schedule;

import java.util.List;

/**
 * Tries all schedules as long as those with one interruption more are few, and else chooses at
 * random: by priorities and by a uniform walk in turns, since each finds what the other misses.
 */
final class Auto implements Strategy {
  /** So many interruptions are tried in any case, if there are enough runs. */
  private static final int USUAL = 2;

  /** Beyond that, as long as that takes so small a part of the runs that are left. */
  private static final int SMALL_PART = 8;

  private final DepthFirst depthFirst;
  private final Sampling sampling;
  private final boolean decides;
  private boolean random;

  Auto(SearchOptions options) {
    this.depthFirst = new DepthFirst(options);
    this.sampling = new Sampling(List.of(StrategyKind.PCT, StrategyKind.URW), options);
    this.decides = options.interruptions() == SearchOptions.AUTO;
  }

  @Override
  public List<Trial> next(int most, long left) {
    if (!random) {
      int waiting = depthFirst.waitingNext();
      boolean enough = decides && depthFirst.costNext() > USUAL && waiting > left / SMALL_PART;
      if (waiting <= left && !enough) {
        return depthFirst.next(most, left);
      } else if (enough) {
        return List.of();
      }
      random = true;
    }
    return sampling.next(most, left);
  }

  @Override
  public void take(Trial trial, Tried tried) {
    if (random) {
      sampling.take(trial, tried);
    } else {
      depthFirst.take(trial, tried);
      sampling.count(tried.decisions());
    }
  }

  @Override
  public void skip(Trial trial) {
    if (!random) {
      depthFirst.skip(trial);
    }
  }

  @Override
  public Coverage coverage() {
    Coverage found = depthFirst.coverage();
    return new Coverage(found.every(), found.all(), found.own(), sampling.coverage().sampled());
  }
}

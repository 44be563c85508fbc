package dev.threadboard.explore.schedule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Tries all schedules as long as those with one interruption more are few, and else chooses at
 * random: by priorities and by a uniform walk in turns, since each finds what the other misses. At
 * first it does both, since each finds soon what the other finds late.
 */
final class Auto implements Strategy {
  /** So many interruptions are tried in any case, if there are enough runs. */
  private static final int USUAL = 2;

  /** Beyond that, as long as that takes so small a part of the runs that are left. */
  private static final int SMALL_PART = 8;

  /** So many of the first runs are chosen at random. */
  private static final int PROBES = 64;

  /** One in so many of them. */
  private static final int SHARE = 3;

  private final DepthFirst depthFirst;
  private final Sampling sampling;
  private final boolean decides;
  private int probes;
  private boolean begun;
  private boolean random;

  Auto(SearchOptions options) {
    this.depthFirst = new DepthFirst(options);
    this.sampling = new Sampling(List.of(StrategyKind.URW, StrategyKind.PCT), options);
    this.decides = options.interruptions() == SearchOptions.AUTO;
  }

  @Override
  public List<Trial> next(int most, long left) {
    if (!random) {
      int waiting = depthFirst.waitingNext();
      boolean enough = decides && depthFirst.costNext() > USUAL && waiting > left / SMALL_PART;
      if (waiting <= left && !enough) {
        return both(most, left);
      } else if (enough) {
        return List.of();
      }
      random = true;
    }
    return sampling.next(most, left);
  }

  private List<Trial> both(int most, long left) {
    if (!begun || !decides || probes >= PROBES) {
      return depthFirst.next(most, left);
    }
    int random = Math.min(most / SHARE, PROBES - probes);
    List<Trial> all = depthFirst.next(most - random, left);
    if (all.isEmpty()) {
      return all;
    }
    Iterator<Trial> others = sampling.next(random, left).iterator();
    List<Trial> mixed = new ArrayList<>();
    for (Trial trial : all) {
      mixed.add(trial);
      if (mixed.size() % SHARE == SHARE - 1 && others.hasNext()) {
        mixed.add(others.next());
        probes++;
      }
    }
    return mixed;
  }

  @Override
  public void take(Trial trial, Tried tried) {
    if (begun && trial.isFree()) {
      sampling.take(trial, tried);
    } else {
      depthFirst.take(trial, tried);
      sampling.count(tried.decisions());
    }
    begun = true;
  }

  @Override
  public void skip(Trial trial) {
    if (!trial.isFree()) {
      depthFirst.skip(trial);
    }
  }

  @Override
  public Coverage coverage() {
    Coverage found = depthFirst.coverage();
    long sampled = random ? sampling.coverage().sampled() : 0;
    return new Coverage(found.every(), found.all(), found.own(), sampled);
  }
}

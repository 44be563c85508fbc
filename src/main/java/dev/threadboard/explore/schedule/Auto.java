package dev.threadboard.explore.schedule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Tries all schedules as long as those with one interruption more are few. Otherwise it chooses
 * every second one at random: by priorities and by a uniform walk in turns, since each finds what
 * the others miss. Of the first runs it chooses some so, since each way finds soon what another
 * finds late.
 */
final class Auto implements Strategy {
  /** So many interruptions are tried in any case, if there are enough runs. */
  private static final int USUAL = 2;

  /** Beyond that, as long as that takes so small a part of the runs that are left. */
  private static final int SMALL_PART = 8;

  /** So many of the first runs are chosen at random. */
  private static final int PROBES = 64;

  /** One in so many of them. */
  private static final int PROBES_SHARE = 3;

  /** The same, once not all schedules can be tried that come next: the first are worth most. */
  private static final int RANDOM_SHARE = 2;

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
        boolean probing = begun && decides && probes < PROBES;
        return probing ? both(most, left, PROBES_SHARE) : depthFirst.next(most, left);
      } else if (enough) {
        return List.of();
      }
      random = true;
    }
    List<Trial> trials = both(most, left, RANDOM_SHARE);
    return trials.isEmpty() ? sampling.next(most, left) : trials;
  }

  /** One in so many is chosen at random; none if there are no others. */
  private List<Trial> both(int most, long left, int share) {
    int other = most / share;
    List<Trial> all = depthFirst.next(most - other, left);
    int each = share - 1;
    Iterator<Trial> others = sampling.next(Math.min(other, all.size() / each), left).iterator();
    List<Trial> mixed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      mixed.add(all.get(i));
      if (i % each == each - 1 && others.hasNext()) {
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

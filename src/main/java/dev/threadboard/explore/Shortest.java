package dev.threadboard.explore;

import dev.threadboard.explore.schedule.Decisions;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.ThreadSwitches;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes switches away from the way to an outcome, while it still leads there: first many that
 * follow each other, then fewer (delta debugging; Zeller and Hildebrandt, 2002); and joins what a
 * thread does before and after a switch (Jalbert and Sen, 2010).
 */
final class Shortest {
  /** So few interruptions are tried in all combinations. */
  private static final int FEW = 3;

  /** So many steps later each of one or two is tried. */
  private static final int LATER = 3;

  private final ProgramRunner runner;
  private final SearchOptions options;
  private final Finding finding;
  private ThreadSwitches switches;
  private int left;

  private Shortest(ProgramRunner runner, SearchOptions options, Finding finding, int most) {
    this.runner = runner;
    this.options = options;
    this.finding = finding;
    this.left = most;
    this.switches = ThreadSwitches.of(finding.schedule());
  }

  /**
   * A run that does not end is left as it is: each takes long.
   *
   * @param most how many runs that may take
   */
  static void shorten(ProgramRunner runner, SearchOptions options, Finding finding, int most)
      throws InterruptedException {
    if (!finding.outcome().endless()) {
      new Shortest(runner, options, finding, most).shorten();
    }
  }

  private void shorten() throws InterruptedException {
    if (decisions(switches) == null) {
      return;
    }
    int before;
    do {
      before = switches.size();
      takeAway();
      join();
      keepFew();
    } while (switches.size() < before && left > 0);
  }

  private void takeAway() throws InterruptedException {
    for (int part = switches.size(); part > 0; part /= 2) {
      for (int from = switches.size() - part; from > -part; from -= part) {
        int at = Math.max(0, from);
        if (at < switches.size()) {
          isShorter(switches.without(at, part));
        }
      }
    }
  }

  private void join() throws InterruptedException {
    for (int at = switches.size() - 1; at >= 0; at--) {
      boolean joined = at < switches.size() && isShorter(switches.joinedEarlier(at));
      if (!joined && at < switches.size()) {
        isShorter(switches.joinedLater(at));
      }
    }
  }

  /** Only a few of the interruptions: as they are, and then a few steps later. */
  private void keepFew() throws InterruptedException {
    for (int count = 1; count <= FEW; count++) {
      if (keep(count, 0)) {
        return;
      }
    }
    for (int later = 1; later <= 2 * LATER; later++) {
      if (keep(1, later) || keep(2, later)) {
        return;
      }
    }
  }

  /** The last first, since those decide more often. */
  private boolean keep(int count, int later) throws InterruptedException {
    int all = switches.interruptions();
    return count < all && keep(count, all, later, new TreeMap<>());
  }

  /** {@code before}: only of those before that one are more kept. */
  private boolean keep(int count, int before, int later, Map<Integer, Integer> kept)
      throws InterruptedException {
    if (count == 0) {
      return later == 0 && isShorter(switches.only(kept));
    }
    for (int one = before - 1; one >= count - 1 && left > 0; one--) {
      for (int times = 0; times <= Math.min(later, LATER); times++) {
        kept.put(one, times);
        if (keep(count - 1, one, later - times, kept)) {
          return true;
        }
      }
      kept.remove(one);
    }
    return false;
  }

  /** Takes that way if it leads there, and is a shorter one. */
  private boolean isShorter(ThreadSwitches other) throws InterruptedException {
    if (other == null || left <= 0) {
      return false;
    }
    Decisions decisions = decisions(other);
    if (decisions == null || !finding.improve(decisions)) {
      return false;
    }
    switches = other;
    return true;
  }

  /** Of a run that is made so; null if it ends otherwise. */
  private Decisions decisions(ThreadSwitches chooser) throws InterruptedException {
    left--;
    Tried tried = OneRun.of(runner, Trial.free(chooser), options);
    return tried.outcome().equals(finding.outcome()) ? tried.decisions() : null;
  }
}

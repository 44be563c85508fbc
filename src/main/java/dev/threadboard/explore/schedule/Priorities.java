package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.SchedulingPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Probabilistic concurrency testing (Burckhardt and others, ASPLOS 2010): each thread has a
 * priority, and whoever has the highest goes on; at a few places, chosen before, that one gets the
 * lowest.
 */
final class Priorities implements Chooser {
  /** How many places a bug has at which the order matters; one less than that change. */
  private static final int DEPTH = 3;

  private final SplittableRandom random;
  private final Map<Integer, Double> priorities = new HashMap<>();
  private final Set<Integer> changes = new HashSet<>();
  private double lowest;

  Priorities(long seed, Profile profile) {
    this.random = new SplittableRandom(seed);
    for (int i = 1; i < DEPTH; i++) {
      changes.add(random.nextInt(Math.max(1, profile.choices())));
    }
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    if (changes.contains(place)) {
      priorities.put(candidates.get(highest(candidates)).ident(), --lowest);
    }
    return highest(candidates);
  }

  /** Only of threads that have their priorities: to draw them earlier would make others of them. */
  @Override
  public int stay(int place, List<ScheduledThread> candidates) {
    boolean known = candidates.stream().allMatch(each -> priorities.containsKey(each.ident()));
    if (!known || highest(candidates) != 0) {
      return 0;
    }
    int next = SchedulingPolicy.LOOK_AHEAD;
    for (int change : changes) {
      next = change < place ? next : Math.min(next, change - place);
    }
    return next;
  }

  private int highest(List<ScheduledThread> candidates) {
    int found = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (priority(candidates.get(i)) > priority(candidates.get(found))) {
        found = i;
      }
    }
    return found;
  }

  private double priority(ScheduledThread thread) {
    return priorities.computeIfAbsent(thread.ident(), ident -> random.nextDouble());
  }
}

package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Uniform random walk (Zhao and others, ASPLOS 2025): a thread is chosen the more likely the more
 * steps it has still to do, so that each order of all steps is about as likely as any other.
 */
final class UniformWalk implements Chooser {
  private final SplittableRandom random;
  private final Profile profile;
  private final Map<Integer, Integer> done = new HashMap<>();

  UniformWalk(long seed, Profile profile) {
    this.random = new SplittableRandom(seed);
    this.profile = profile;
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    int all = 0;
    for (ScheduledThread candidate : candidates) {
      all += left(candidate);
    }
    int drawn = random.nextInt(all);
    int chosen = 0;
    while (drawn >= left(candidates.get(chosen))) {
      drawn -= left(candidates.get(chosen++));
    }
    done.merge(candidates.get(chosen).ident(), 1, Integer::sum);
    return chosen;
  }

  private int left(ScheduledThread thread) {
    int steps = profile.steps().getOrDefault(thread.ident(), 1);
    return Math.max(1, steps - done.getOrDefault(thread.ident(), 0));
  }
}

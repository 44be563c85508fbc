package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.engine.SchedulingPolicy.CopyableRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Uniform random walk (Zhao and others, ASPLOS 2025): a thread is chosen the more likely the more
 * steps it has still to do, so that each order of all steps is about as likely as any other.
 */
final class UniformWalk implements Chooser {
  private final CopyableRandom random;
  private final Profile profile;
  private final Map<Integer, Integer> done = new HashMap<>();

  UniformWalk(long seed, Profile profile) {
    this.random = new CopyableRandom(seed);
    this.profile = profile;
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    int all = left(candidates);
    int drawn = random.nextInt(all);
    int chosen = 0;
    while (drawn >= left(candidates.get(chosen))) {
      drawn -= left(candidates.get(chosen++));
    }
    done.merge(candidates.get(chosen).ident(), 1, Integer::sum);
    return chosen;
  }

  @Override
  public int stay(int place, List<ScheduledThread> candidates) {
    int others = left(candidates.subList(1, candidates.size()));
    int steps = steps(candidates.get(0));
    CopyableRandom ahead = random.copy();
    int stays = 0;
    int own = Math.max(1, steps);
    while (stays < SchedulingPolicy.LOOK_AHEAD && ahead.nextInt(own + others) < own) {
      stays++;
      own = Math.max(1, steps - stays);
    }
    return stays;
  }

  private int left(List<ScheduledThread> threads) {
    int all = 0;
    for (ScheduledThread thread : threads) {
      all += left(thread);
    }
    return all;
  }

  private int left(ScheduledThread thread) {
    return Math.max(1, steps(thread));
  }

  /** How many it has still to do, by what is known; fewer than none if it has done more. */
  private int steps(ScheduledThread thread) {
    int steps = profile.steps().getOrDefault(thread.ident(), 1);
    return steps - done.getOrDefault(thread.ident(), 0);
  }
}

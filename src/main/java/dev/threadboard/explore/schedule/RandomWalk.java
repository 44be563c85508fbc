package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.SchedulingPolicy.CopyableRandom;
import java.util.List;

/** Chooses each time anew, and everybody with equal chance. */
final class RandomWalk implements Chooser {
  private final CopyableRandom random;

  RandomWalk(long seed) {
    random = new CopyableRandom(seed);
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    return random.nextInt(candidates.size());
  }

  @Override
  public int stay(int place, List<ScheduledThread> candidates) {
    return random.zeros(candidates.size());
  }
}

package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses each time anew, and everybody with equal chance. */
final class RandomWalk implements Chooser {
  private final SplittableRandom random;

  RandomWalk(long seed) {
    random = new SplittableRandom(seed);
  }

  @Override
  public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
    return random.nextInt(candidates.size());
  }
}

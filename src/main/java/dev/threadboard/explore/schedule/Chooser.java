package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import java.util.List;

/** How one run makes its choices. */
public interface Chooser {
  /**
   * @param place how many choices there were before
   * @param candidates those that can go on, at least two
   * @param interrupts whether any but the first interrupts that one
   * @return the place of the chosen one
   */
  int choose(int place, List<ScheduledThread> candidates, boolean interrupts);

  /** How often in a row it would choose the first of these, from that place on; or fewer. */
  default int stay(int place, List<ScheduledThread> candidates) {
    return 0;
  }

  /** A thread has used an object, by its number. */
  default void used(int thread) {}

  /** Another was chosen where that thread could have gone on. */
  default void interrupted(int thread) {}
}

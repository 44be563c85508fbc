package dev.threadboard.engine;

import java.util.Iterator;
import java.util.List;

/** Who gets the baton next. */
interface SchedulingPolicy {
  /** Whether it is asked at switch points, too, and its choices are told. */
  boolean preempts();

  /** Whether its candidates are told before it chooses. */
  default boolean asks() {
    return false;
  }

  /**
   * Chooses; may wait for a person.
   *
   * @param candidates those that can go on, at least one: at a switch point the holder first, then
   *     the others in the order in which they became ready
   * @return the place of the chosen one, from 0
   */
  int choose(List<ScheduledThread> candidates) throws InterruptedException;

  /** First come, first served: whoever has been ready longest, and nobody is interrupted. */
  static SchedulingPolicy fifo() {
    return new SchedulingPolicy() {
      @Override
      public boolean preempts() {
        return false;
      }

      @Override
      public int choose(List<ScheduledThread> candidates) {
        return 0;
      }
    };
  }

  /** Any of them, with equal chance; the same seed chooses the same. */
  static SchedulingPolicy random(long seed) {
    java.util.Random random = new java.util.Random(seed);
    return new SchedulingPolicy() {
      @Override
      public boolean preempts() {
        return true;
      }

      @Override
      public int choose(List<ScheduledThread> candidates) {
        return random.nextInt(candidates.size());
      }
    };
  }

  /** A person's choice. */
  static SchedulingPolicy step(ManualChoice manualChoice) {
    return asking(candidates -> manualChoice.choose(candidates.size()));
  }

  /** The same choices once more; whoever is first when there are no more of them. */
  static SchedulingPolicy again(List<Integer> picks) {
    Iterator<Integer> rest = picks.iterator();
    return asking(candidates -> rest.hasNext() ? rest.next() : 0);
  }

  private static SchedulingPolicy asking(Choosing choosing) {
    return new SchedulingPolicy() {
      @Override
      public boolean preempts() {
        return true;
      }

      @Override
      public boolean asks() {
        return true;
      }

      @Override
      public int choose(List<ScheduledThread> candidates) throws InterruptedException {
        return choosing.choose(candidates);
      }
    };
  }

  /** How one of some candidates is chosen. */
  @FunctionalInterface
  interface Choosing {
    int choose(List<ScheduledThread> candidates) throws InterruptedException;
  }
}

package dev.threadboard.engine;

import java.util.Iterator;
import java.util.List;

/** Who gets the baton next. */
public interface SchedulingPolicy {
  /** How many choices of its own a policy looks ahead, at most. */
  int LOOK_AHEAD = 10_000;

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
   * @param interrupts whether this is a switch point, so that any but the first interrupts it
   * @return the place of the chosen one, from 0
   */
  int choose(List<ScheduledThread> candidates, boolean interrupts) throws InterruptedException;

  /**
   * A thread has used an object that others may use, too: two uses of one object cannot change
   * places. Told only where {@link SchedulingOptions#tellsOperations}.
   */
  default void used(ScheduledThread who, long object) {
    // Most policies go by nothing but the candidates.
  }

  /** How often in a row it would choose the first of these, from now on; or fewer. */
  default int stay(List<ScheduledThread> candidates) {
    return 0;
  }

  /** First come, first served: whoever has been ready longest, and nobody is interrupted. */
  static SchedulingPolicy fifo() {
    return new SchedulingPolicy() {
      @Override
      public boolean preempts() {
        return false;
      }

      @Override
      public int choose(List<ScheduledThread> candidates, boolean interrupts) {
        return 0;
      }
    };
  }

  /** Any of them, with equal chance; the same seed chooses the same. */
  static SchedulingPolicy random(long seed) {
    CopyableRandom random = new CopyableRandom(seed);
    return new SchedulingPolicy() {
      @Override
      public boolean preempts() {
        return true;
      }

      @Override
      public int choose(List<ScheduledThread> candidates, boolean interrupts) {
        return random.nextInt(candidates.size());
      }

      @Override
      public int stay(List<ScheduledThread> candidates) {
        return random.zeros(candidates.size());
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

  /** The same without a word: choices that a search has made. */
  static SchedulingPolicy schedule(List<Integer> choices) {
    return new SchedulingPolicy() {
      private int next;

      @Override
      public boolean preempts() {
        return true;
      }

      @Override
      public int choose(List<ScheduledThread> candidates, boolean interrupts) {
        int choice = next < choices.size() ? choices.get(next++) : 0;
        // Of another program, or of one that has changed.
        return choice < candidates.size() ? choice : 0;
      }

      @Override
      public int stay(List<ScheduledThread> candidates) {
        int stays = next;
        while (stays < choices.size() && choices.get(stays) == 0) {
          stays++;
        }
        return stays == choices.size() ? LOOK_AHEAD : stays - next;
      }
    };
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
      public int choose(List<ScheduledThread> candidates, boolean interrupts)
          throws InterruptedException {
        return choosing.choose(candidates);
      }
    };
  }

  /** How one of some candidates is chosen. */
  @FunctionalInterface
  interface Choosing {
    int choose(List<ScheduledThread> candidates) throws InterruptedException;
  }

  /** The same numbers as {@link java.util.Random}'s, from a state that can be copied. */
  final class CopyableRandom extends java.util.Random {
    private static final long serialVersionUID = 1;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private long state;

    public CopyableRandom(long seed) {
      super(seed);
      state = (seed ^ MULTIPLIER) & MASK;
    }

    /** One that draws the same from now on. */
    public CopyableRandom copy() {
      CopyableRandom copy = new CopyableRandom(0);
      copy.state = state;
      return copy;
    }

    /** How often in a row it would draw 0 of so many numbers from now on; or fewer. */
    public int zeros(int bound) {
      CopyableRandom ahead = copy();
      int zeros = 0;
      while (zeros < LOOK_AHEAD && ahead.nextInt(bound) == 0) {
        zeros++;
      }
      return zeros;
    }

    @Override
    protected int next(int bits) {
      state = state * MULTIPLIER + 0xBL & MASK;
      return (int) (state >>> 48 - bits);
    }
  }
}

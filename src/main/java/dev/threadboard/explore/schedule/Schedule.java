package dev.threadboard.explore.schedule;

import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.SchedulingPolicy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Choices that a run is to make, one for each time that several can go on; 0 after the last. */
public final class Schedule {
  /** Whoever is first always goes on. */
  public static final Schedule PLAIN = new Schedule(new int[0]);

  private final int[] choices;

  private Schedule(int[] choices) {
    this.choices = choices;
  }

  static Schedule of(int[] choices, int size) {
    int end = size;
    while (end > 0 && choices[end - 1] == 0) {
      end--;
    }
    return end == 0 ? PLAIN : new Schedule(Arrays.copyOf(choices, end));
  }

  /** Of these choices. */
  public static Schedule of(List<Integer> choices) {
    return of(choices.stream().mapToInt(Integer::intValue).toArray(), choices.size());
  }

  /** Where it leaves its way: the same up to a place, and that choice there. */
  public Schedule with(int place, int choice) {
    int[] other = Arrays.copyOf(choices, Math.max(choices.length, place + 1));
    other[place] = choice;
    return of(other, other.length);
  }

  /** The same up to a place, then that choice, and nothing after it. */
  Schedule upTo(int place, int choice) {
    int[] other = Arrays.copyOf(choices, place + 1);
    other[place] = choice;
    return of(other, place + 1);
  }

  public int size() {
    return choices.length;
  }

  /** The choice at a place, from 0. */
  public int at(int place) {
    return place < choices.length ? choices[place] : 0;
  }

  /** As a list. */
  public List<Integer> choices() {
    return IntStream.of(choices).boxed().toList();
  }

  /** Lets a run choose so. */
  public Chooser chooser() {
    return new Choices();
  }

  /**
   * The same, but after so many choices whoever was interrupted goes on only when nobody else can:
   * else there would be little that happens in the meantime.
   */
  Chooser interruptedLast(int length) {
    return new InterruptedLast(length);
  }

  private class Choices implements Chooser {
    @Override
    public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
      int choice = at(place);
      return choice < candidates.size() ? choice : 0;
    }

    @Override
    public int stay(int place, List<ScheduledThread> candidates) {
      int next = place;
      while (next < choices.length && choices[next] == 0) {
        next++;
      }
      return next < choices.length ? next - place : SchedulingPolicy.LOOK_AHEAD;
    }
  }

  private final class InterruptedLast extends Choices {
    /** Those that have done nothing since they were interrupted. */
    private final Set<Integer> interrupted = new HashSet<>();

    private final int length;

    InterruptedLast(int length) {
      this.length = length;
    }

    @Override
    public int choose(int place, List<ScheduledThread> candidates, boolean interrupts) {
      boolean free = !interrupts && place >= length;
      return free ? firstOther(candidates) : super.choose(place, candidates, interrupts);
    }

    @Override
    public void interrupted(int thread) {
      interrupted.add(thread);
    }

    private int firstOther(List<ScheduledThread> candidates) {
      for (int i = 0; i < candidates.size(); i++) {
        if (!interrupted.contains(candidates.get(i).ident())) {
          return i;
        }
      }
      return 0;
    }

    @Override
    public void used(int thread) {
      interrupted.remove(thread);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule schedule && Arrays.equals(choices, schedule.choices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(choices);
  }

  @Override
  public String toString() {
    return Arrays.toString(choices);
  }
}

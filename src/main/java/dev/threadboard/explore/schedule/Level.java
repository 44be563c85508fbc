package dev.threadboard.explore.schedule;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Schedules that wait to be tried and are alike in their interruptions; of each run by turns. */
final class Level {
  final int cost;
  final boolean own;

  /** By rank, the lowest first. */
  private final NavigableMap<Integer, Deque<Branches>> waiting = new TreeMap<>();

  private final Map<Integer, Branches> open = new HashMap<>();
  private int size;

  Level(int cost, boolean own) {
    this.cost = cost;
    this.own = own;
  }

  int size() {
    return size;
  }

  /** One more of the run that is looked at. */
  void add(int rank, int place, int choice, long state, Sleeper sleeper) {
    open.computeIfAbsent(rank, each -> new Branches()).add(place, choice, state, sleeper);
    size++;
  }

  /** All of that run have been added. */
  void close(Schedule parent) {
    open.forEach(
        (rank, branches) -> {
          branches.close(parent);
          waiting.computeIfAbsent(rank, each -> new ArrayDeque<>()).add(branches);
        });
    open.clear();
  }

  Trial next() {
    Map.Entry<Integer, Deque<Branches>> first = waiting.firstEntry();
    Deque<Branches> alike = first.getValue();
    Branches branches = alike.remove();
    Trial trial = branches.next(cost, own, first.getKey());
    size--;
    if (branches.left() > 0) {
      alike.add(branches);
    } else if (alike.isEmpty()) {
      waiting.remove(first.getKey());
    }
    return trial;
  }

  /** The ways to go on from one run that cost as much as each other. */
  private static final class Branches {
    private int[] places = new int[8];
    private int[] choices = new int[8];
    private long[] states = new long[8];
    private Sleeper[] sleepers = new Sleeper[8];
    private int size;
    private int taken;
    private Schedule parent;

    /**
     * Another choice at a place of that run; its state there is as told, and who is interrupted.
     */
    void add(int place, int choice, long state, Sleeper sleeper) {
      if (size == places.length) {
        resize(size * 2);
      }
      places[size] = place;
      choices[size] = choice;
      states[size] = state;
      sleepers[size] = sleeper;
      size++;
    }

    /** There are no more of that run. */
    void close(Schedule schedule) {
      parent = schedule;
      resize(size);
    }

    private void resize(int length) {
      places = Arrays.copyOf(places, length);
      choices = Arrays.copyOf(choices, length);
      states = Arrays.copyOf(states, length);
      sleepers = Arrays.copyOf(sleepers, length);
    }

    int left() {
      return size - taken;
    }

    /**
     * The next one: far from those before, since what follows from neighbouring places is often
     * alike.
     */
    Trial next(int cost, boolean own, int rank) {
      int at = spread(taken++, size);
      return new Trial(
          parent.upTo(places[at], choices[at]).interruptedLast(places[at] + 1),
          places[at],
          states[at],
          cost,
          own,
          rank,
          sleepers[at]);
    }

    /**
     * The n-th of so many, from 0: about the golden ratio further than the one before, and round.
     */
    private static int spread(int n, int size) {
      return (int) ((long) n * step(size) % size);
    }

    private static int step(int size) {
      int step = Math.max(1, (int) Math.round(size * 0.618));
      while (divisor(step, size) != 1) {
        step--;
      }
      return step;
    }

    private static int divisor(int one, int other) {
      return other == 0 ? one : divisor(other, one % other);
    }
  }
}

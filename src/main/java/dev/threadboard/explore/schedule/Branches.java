package dev.threadboard.explore.schedule;

import java.util.Arrays;

/** The ways to go on from one run that cost as much as each other. */
final class Branches {
  private int[] places = new int[8];
  private int[] choices = new int[8];
  private long[] states = new long[8];
  private int size;
  private int taken;
  private Schedule parent;

  /** Another choice at a place of that run; its state there is as told. */
  void add(int place, int choice, long state) {
    if (size == places.length) {
      resize(size * 2);
    }
    places[size] = place;
    choices[size] = choice;
    states[size] = state;
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
  }

  int left() {
    return size - taken;
  }

  /**
   * The next one: far from those before, since what follows from neighbouring places is often
   * alike.
   */
  Trial next(int cost, boolean own) {
    int at = Spread.place(taken++, size);
    return new Trial(
        parent.upTo(places[at], choices[at]).chooser(), places[at], states[at], cost, own);
  }
}

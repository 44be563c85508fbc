package dev.threadboard.explore.schedule;

/** An order of the numbers below some size in which those that follow each other lie far apart. */
final class Spread {
  private Spread() {}

  /** The n-th of them, from 0: about the golden ratio further than the one before, and round. */
  static int place(int n, int size) {
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

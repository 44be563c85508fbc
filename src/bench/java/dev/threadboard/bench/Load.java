package dev.threadboard.bench;

import dev.threadboard.event.Fact;
import java.util.concurrent.locks.LockSupport;

/** What a dashboard is given to do. */
interface Load {
  /** How many threads there are. */
  int threads();

  /** Tells it all; {@code beats} waits for the next tick where the load has a rhythm. */
  void tell(LoadEvents loadEvents, Beats beats) throws InterruptedException;

  /** The steady rhythm of a load; a measure without a wall clock has {@code tick -> {}}. */
  interface Beats {
    void await(long tick) throws InterruptedException;
  }

  /** So many ticks a second by the wall clock. */
  static Beats wall(int perSecond) {
    long start = System.nanoTime();
    return tick -> {
      long due = start + tick * 1_000_000_000 / perSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    };
  }

  /**
   * Every thread takes a step each tick, 300 times, and begins again.
   *
   * @param perSecond ticks
   * @param ticksALine how often one of the threads prints a line; 0 for never
   */
  record Updates(int threads, int perSecond, int seconds, int ticksALine) implements Load {
    private static final int ROUNDS = 300;

    @Override
    public void tell(LoadEvents loadEvents, Beats beats) throws InterruptedException {
      int ticks = perSecond * seconds;
      for (int tick = 1; tick <= ticks; tick++) {
        beats.await(tick);
        loadEvents.at(tick * 1_000_000_000L / perSecond);
        for (int ident = 1; ident <= threads; ident++) {
          loadEvents.by(ident, new Fact.Step(tick % ROUNDS, ROUNDS));
        }
        if (ticksALine > 0 && tick % ticksALine == 0) {
          int line = tick / ticksALine;
          loadEvents.by(threads, new Fact.Print("line " + line + " after " + tick + " steps", "\n"));
        }
      }
    }
  }

  /** So many events at once: lines and steps of 12 threads by turns, every 11th event a print. */
  record Flood(long events) implements Load {
    static final int THREADS = 12;

    /** Printed last; no character stands where another line has the same. */
    static final String END = "=====END=====";

    @Override
    public int threads() {
      return THREADS;
    }

    @Override
    public void tell(LoadEvents loadEvents, Beats beats) throws InterruptedException {
      long first = loadEvents.told();
      int turns = (int) ((events - 1) * 5 / 11) / THREADS * THREADS;
      int rounds = turns / THREADS;
      for (int turn = 0; turn < turns; turn++) {
        int ident = turn % THREADS + 1;
        int round = turn / THREADS + 1;
        loadEvents.at(turn * 1000L);
        loadEvents.by(ident, new Fact.Line(2 + (round & 1)));
        loadEvents.by(ident, new Fact.Step(round, rounds));
        if (turn % 5 == 0) {
          loadEvents.by(ident, new Fact.Print("turn " + turn, "\n"));
        }
      }
      while (loadEvents.told() < first + events - 1) {
        loadEvents.by(THREADS, new Fact.Line(3));
      }
      loadEvents.by(THREADS, new Fact.Print(END, "\n"));
    }
  }

  static Load parse(String name) {
    String[] words = name.split("-");
    int number = Integer.parseInt(words[1]);
    return switch (words[0]) {
      case "updates" -> new Updates(12, 30, number, 6);
      case "crowd" -> new Updates(2000, 60, number, 0);
      case "flood" -> new Flood(number);
      default -> throw new IllegalArgumentException(name);
    };
  }
}

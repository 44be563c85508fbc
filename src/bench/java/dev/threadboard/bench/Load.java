package dev.threadboard.bench;

import dev.threadboard.event.Fact;
import java.util.concurrent.locks.LockSupport;

/** A series of events to measure the dashboard with. */
interface Load {
  /** The number of threads. */
  int threads();

  /** Generates all events; before each tick it waits for {@code ticks}. */
  void generate(LoadEvents loadEvents, Ticks ticks) throws InterruptedException;

  /** Waits for the ticks of a load; {@code tick -> {}} where no real time is to pass. */
  interface Ticks {
    void await(long tick) throws InterruptedException;
  }

  /** Ticks of the wall clock. */
  static Ticks realTime(int perSecond) {
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
   * Every thread makes a step of its loop at each tick; a loop has 300 steps and begins again.
   *
   * @param perSecond ticks per second
   * @param ticksALine after how many ticks a line is printed; 0 for never
   */
  record Updates(int threads, int perSecond, int seconds, int ticksALine) implements Load {
    private static final int ROUNDS = 300;

    @Override
    public void generate(LoadEvents loadEvents, Ticks ticks) throws InterruptedException {
      int count = perSecond * seconds;
      for (int tick = 1; tick <= count; tick++) {
        ticks.await(tick);
        loadEvents.setTime(tick * 1_000_000_000L / perSecond);
        for (int ident = 1; ident <= threads; ident++) {
          loadEvents.add(ident, new Fact.Step(tick % ROUNDS, ROUNDS));
        }
        if (ticksALine > 0 && tick % ticksALine == 0) {
          int line = tick / ticksALine;
          loadEvents.add(
              threads, new Fact.Print("line " + line + " after " + tick + " steps", "\n"));
        }
      }
    }
  }

  /**
   * Many events at once: 12 threads take turns with lines and steps; every 11th event is a print.
   */
  record Flood(long events) implements Load {
    static final int THREADS = 12;

    /** Printed last; it shares no character with another line at the same place. */
    static final String END = "=====END=====";

    @Override
    public int threads() {
      return THREADS;
    }

    @Override
    public void generate(LoadEvents loadEvents, Ticks ticks) throws InterruptedException {
      long first = loadEvents.count();
      int turns = (int) ((events - 1) * 5 / 11) / THREADS * THREADS;
      int rounds = turns / THREADS;
      for (int turn = 0; turn < turns; turn++) {
        int ident = turn % THREADS + 1;
        int round = turn / THREADS + 1;
        loadEvents.setTime(turn * 1000L);
        loadEvents.add(ident, new Fact.Line(2 + (round & 1)));
        loadEvents.add(ident, new Fact.Step(round, rounds));
        if (turn % 5 == 0) {
          loadEvents.add(ident, new Fact.Print("turn " + turn, "\n"));
        }
      }
      while (loadEvents.count() < first + events - 1) {
        loadEvents.add(THREADS, new Fact.Line(3));
      }
      loadEvents.add(THREADS, new Fact.Print(END, "\n"));
    }
  }

  /** The load of a name and a number, such as {@code updates-10}. */
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

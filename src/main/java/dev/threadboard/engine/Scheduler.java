package dev.threadboard.engine;

import dev.threadboard.engine.time.Pacer;
import java.util.List;

/**
 * Decides which thread runs, and how time passes. {@link #start}, {@link #poke} and {@link #cancel}
 * may be called by any thread, {@link #enter} by a thread for itself, and all others by the holder
 * of the baton. Each throws {@link RunCancelledException} once the run is cancelled.
 */
public interface Scheduler {
  /** Gives the baton to the run's first thread, before that starts. */
  void start(ScheduledThread first);

  /** A thread's first call: waits for the baton. */
  void enter(ScheduledThread me);

  /** A thread's last call: gives the baton up for good. */
  void leave(ScheduledThread me);

  /**
   * A switch point: another may go on first, if the policy says so.
   *
   * @param before done with the baton still held, if it is given up
   * @return whether it was given up
   */
  boolean offer(ScheduledThread me, Runnable before);

  /** Gives the baton up until virtual time has come to a moment, in nanoseconds. */
  void sleepUntil(ScheduledThread me, long time);

  /** Gives the baton up until another makes this one ready. */
  void park(ScheduledThread me);

  /** Lets a new or parked thread go on; without effect on any other. */
  void ready(ScheduledThread other);

  /** A thread has used an object that others may use, too, or one of these. */
  default void used(ScheduledThread who, long object) {
    // Nobody looks at the order of uses.
  }

  /** The program's own variables: it is not known which. */
  long MEMORY = 0;

  /** The same, which it only reads: two such uses can change places. */
  long LOOK = -4;

  /** All there is: the use can change places with no other. */
  long EVERYTHING = -1;

  /** What the program writes to. */
  long OUTPUT = -2;

  /** The threads there are, in the order in which they were made. */
  long THREADS = -3;

  /** Virtual time, in nanoseconds since the start of the run. */
  long now();

  /** How often the baton has been handed over; 0 where that differs from run to run. */
  long turn();

  /** Something has come in from outside: {@link Hooks#deliver} is called soon. */
  void poke();

  /** Ends the run: each thread that waits, or is about to, unwinds. */
  void cancel();

  /** What the scheduler tells the interpreter, with the baton held. */
  interface Hooks {
    /** Takes in what has come from outside. */
    void deliver();

    /** When something that was taken in is to be taken in again; {@link Pacer#FOREVER} if never. */
    long due();

    /** Whether somebody waits for what happens outside of the run, in real time. */
    default boolean outside() {
      return false;
    }

    /** A policy is about to choose among several that can go on. */
    void choosing(List<ScheduledThread> candidates);

    /** A policy has chosen among several that could go on. */
    void chosen(int choice, int of);

    /** Nobody can ever go on unless something comes from outside. */
    void stuck();
  }
}

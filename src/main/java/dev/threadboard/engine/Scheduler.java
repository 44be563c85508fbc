package dev.threadboard.engine;

import java.util.List;

/**
 * Hands out the baton and the time. {@link #start}, {@link #poke} and {@link #cancel} are for
 * anyone; {@link #enter} is for a runner's own thread, and all others are for the one that holds
 * the baton. Each throws {@link RunCancelledException} once the run is cancelled.
 */
interface Scheduler {
  /** Gives the baton to the run's first runner, before its thread starts. */
  void start(ScheduledThread first);

  /** The first call of a runner's thread: waits for the baton. */
  void enter(ScheduledThread me);

  /** The last call: gives the baton up for good. */
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

  /** Lets a runner go on that is new or parked; without effect on one that is neither. */
  void ready(ScheduledThread other);

  /** Virtual time, in nanoseconds since the start of the run. */
  long now();

  /** How often the baton has been handed over, where that is the same in every such run. */
  long turn();

  /** Something has come in from outside: {@link Hooks#deliver} is called soon. */
  void poke();

  /** Ends the run: whoever waits or is about to, unwinds. */
  void cancel();

  /** What the relay tells the interpreter, with the baton held. */
  interface Hooks {
    /** Takes in what has come from outside. */
    void deliver();

    /** When something that was taken in is to be taken in again; {@link Pacer#FOREVER} if never. */
    long due();

    /** A policy is about to choose among several that can go on. */
    void choosing(List<ScheduledThread> candidates);

    /** A policy has chosen among several that could go on. */
    void chosen(int choice, int of);

    /** Nobody can ever go on unless something comes from outside. */
    void stuck();
  }
}

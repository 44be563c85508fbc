package dev.threadboard.engine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread as the scheduler sees it: it runs while it holds the baton. This one is carried by a JVM
 * thread; a subclass may have its thread elsewhere.
 */
public class ScheduledThread {
  /** The number of its thread. */
  final int ident;

  /** Its JVM thread, set before the scheduler first hears of it. */
  Thread jvmThread;

  /** Set by the thread that hands the baton over, cleared by its new holder. */
  private volatile boolean granted;

  /** Whether it waits for {@link Scheduler#ready}, as every new one does. */
  boolean parked = true;

  /** The place of its wait among all that end by themselves; 0 for one that does not. */
  long timer;

  /** Whether its last wait ended by itself. */
  boolean timedOut;

  private Operation pending = Operation.BEGIN;

  /** Used by {@link OsScheduler} only. */
  Condition turn;

  protected ScheduledThread(int ident) {
    this.ident = ident;
  }

  public final int ident() {
    return ident;
  }

  /** Whether its last wait ended because its time was up. */
  public final boolean timedOut() {
    return timedOut;
  }

  /** What it does when it goes on. */
  public final Operation pending() {
    return pending;
  }

  /** From now on it is about to do that. */
  public final void isAbout(Operation operation) {
    pending = operation;
  }

  /** It has the baton from now on; called by the one that has had it. */
  protected void grant() {
    granted = true;
    LockSupport.unpark(jvmThread);
  }

  /** Waits for {@link #grant}, if the caller is the thread itself; {@code check} may throw. */
  protected void awaitGrant(Runnable check) {
    while (!granted) {
      check.run();
      LockSupport.park(this);
    }
    granted = false;
  }
}

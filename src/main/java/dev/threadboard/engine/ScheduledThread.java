package dev.threadboard.engine;

import java.util.concurrent.locks.Condition;

/** A thread as the scheduler sees it: it runs while it holds the baton. */
final class ScheduledThread {
  /** The number of its thread. */
  final int ident;

  /** Its JVM thread, set before the scheduler first hears of it. */
  Thread jvmThread;

  /** Set by the thread that hands the baton over, cleared by its new holder. */
  volatile boolean granted;

  /** Whether it waits for {@link Scheduler#ready}, as every new one does. */
  boolean parked = true;

  /** Used by {@link OsScheduler} only. */
  Condition turn;

  ScheduledThread(int ident) {
    this.ident = ident;
  }
}

package dev.threadboard.engine;

import java.util.concurrent.locks.Condition;

/** One thread as the relay sees it: it runs while it holds the baton. */
final class ScheduledThread {
  /** The number of its thread. */
  final int ident;

  /** Its JVM thread, set before the relay first hears of it. */
  Thread jvmThread;

  /** Set by the one who hands the baton over, cleared by its new holder. */
  volatile boolean granted;

  /** Whether it waits for {@link Scheduler#ready}, as every new one does. */
  boolean parked = true;

  /** Used by {@link OsScheduler} only. */
  Condition turn;

  ScheduledThread(int ident) {
    this.ident = ident;
  }
}

package dev.threadboard.engine;

import dev.threadboard.command.Pace;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds virtual time back against the wall clock. Virtual time is in nanoseconds since the start of
 * the run.
 *
 * <p>It keeps a line through the last moment at which the pace changed: virtual time {@code base}
 * at wall time {@code wall}, rising with the speed, and never above {@code limit}, the next moment
 * at which something happens.
 */
public final class Pacer {
  /** No next moment is known. */
  public static final long FOREVER = Long.MAX_VALUE;

  /** When the engine is later than this, in wall time, it does not try to catch up. */
  private static final long SLACK = 250_000_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Clock clock;
  private Pace pace;
  private long base;
  private long wall;
  private long limit;
  private boolean poked;

  public Pacer(Clock clock, Pace pace) {
    this.clock = clock;
    this.pace = pace;
    this.wall = clock.nanos();
  }

  public Pace pace() {
    lock.lock();
    try {
      return pace;
    } finally {
      lock.unlock();
    }
  }

  /** Lets time pass at another pace from now on. */
  public void setPace(Pace next) {
    lock.lock();
    try {
      rebase(shown());
      pace = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The virtual time to show now. */
  public long now() {
    lock.lock();
    try {
      return shown();
    } finally {
      lock.unlock();
    }
  }

  /** Time passes by the wall clock alone from now on, whatever anyone waits for. */
  void unbound() {
    lock.lock();
    try {
      limit = FOREVER;
    } finally {
      lock.unlock();
    }
  }

  /** Virtual time stands still from now on. */
  void stop() {
    lock.lock();
    try {
      rebase(shown());
      limit = base;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the wait that goes on, or else the next one. */
  void poke() {
    lock.lock();
    try {
      poked = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits while virtual time passes from one moment to another.
   *
   * @param to the moment, or {@link #FOREVER} to stand still until poked
   * @return the virtual time now: {@code to}, or less if poked
   */
  long advance(long from, long to) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      limit = to == FOREVER ? from : to;
      if (late(from) || to == FOREVER) {
        rebase(from);
      }
      while (!poked) {
        if (!pace.paused() && pace.speed().isMax() && to != FOREVER) {
          rebase(to);
        }
        if (shown() >= to) {
          return to;
        }
        await(to);
      }
      poked = false;
      return Math.max(from, shown());
    } finally {
      lock.unlock();
    }
  }

  /** Waits until virtual time has come to a moment, however it gets there. */
  void awaitTime(long to) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (shown() < to) {
        await(to);
      }
    } finally {
      lock.unlock();
    }
  }

  private void await(long to) throws InterruptedException {
    if (to == FOREVER || pace.paused() || pace.speed().isMax()) {
      changed.await();
    } else {
      clock.await(changed, (long) Math.ceil((to - shown()) / pace.speed().factor()));
    }
  }

  private boolean late(long from) {
    return !pace.speed().isMax() && (unlimited() - from) / pace.speed().factor() > SLACK;
  }

  private long shown() {
    return Math.max(base, Math.min(limit, unlimited()));
  }

  private long unlimited() {
    boolean still = pace.paused() || pace.speed().isMax();
    return still ? base : base + (long) ((clock.nanos() - wall) * pace.speed().factor());
  }

  private void rebase(long time) {
    base = time;
    wall = clock.nanos();
  }
}

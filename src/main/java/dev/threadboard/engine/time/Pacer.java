package dev.threadboard.engine.time;

import dev.threadboard.command.Pace;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes virtual time follow the wall clock at a pace. Virtual time is in nanoseconds since the
 * start of the run.
 *
 * <p>It keeps a line through the last moment at which the pace changed: virtual time {@code base}
 * at wall time {@code wall}, rising with the speed, and never above {@code limit}, the next moment
 * at which something happens.
 */
public final class Pacer {
  /** No next moment is known. */
  public static final long FOREVER = Long.MAX_VALUE;

  private static final long NOT_WAITING = -1;

  /** When the engine is later than this, in wall time, it does not try to catch up. */
  private static final long SLACK = 250_000_000;

  /**
   * The speed that {@code max} stands for where the next moment is not known, and time must pass by
   * itself.
   */
  private static final double MAX_UNBOUND = 1024;

  /** How long time follows the wall clock at once, in nanoseconds: an hour. */
  private static final long LONGEST_FOLLOWED = 3_600_000_000_000L;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final WallClock clock;
  private Pace pace;
  private long base;
  private long wall;
  private long limit;
  private boolean unbound;
  private boolean poked;
  private boolean hurried;
  private boolean leaping;
  private boolean following;

  /**
   * The moment that the engine waits for in {@link #advance}; {@link #NOT_WAITING} if it does not.
   */
  private long awaited = NOT_WAITING;

  public Pacer(WallClock clock, Pace pace) {
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
  public void unbound() {
    lock.lock();
    try {
      limit = FOREVER;
      unbound = true;
    } finally {
      lock.unlock();
    }
  }

  /** Virtual time stands still from now on. */
  public void stop() {
    lock.lock();
    try {
      rebase(shown());
      limit = base;
    } finally {
      lock.unlock();
    }
  }

  /** From now on time is not held back at all, even while it is paused. */
  public void hurry() {
    setHurried(true);
  }

  /** Ends what {@link #hurry} began. */
  public void arrive() {
    setHurried(false);
  }

  private void setHurried(boolean now) {
    lock.lock();
    try {
      hurried = now;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets paused time come to the next moment at which something happens.
   *
   * @return whether such a moment is known
   */
  public boolean leap() {
    lock.lock();
    try {
      if (rests() && limit > base) {
        leaping = true;
        changed.signalAll();
      }
      return leaping;
    } finally {
      lock.unlock();
    }
  }

  /** Whether all threads wait for time to pass, so that without it nothing more will happen. */
  public boolean isResting() {
    lock.lock();
    try {
      return rests();
    } finally {
      lock.unlock();
    }
  }

  /** Whether all threads wait, and not for a moment that is known. */
  public boolean isIdle() {
    lock.lock();
    try {
      return rests() && awaited == FOREVER;
    } finally {
      lock.unlock();
    }
  }

  /** Must be called after setting a clock that does not run by itself. */
  public void clockSet() {
    lock.lock();
    try {
      if (awaited != NOT_WAITING && !rests()) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends the wait that is under way, or else the next one. */
  public void poke() {
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
  public long advance(long from, long to) throws InterruptedException {
    setFollowing(false, from);
    return advanceTo(from, to);
  }

  private long advanceTo(long from, long to) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      limit = to == FOREVER ? from : to;
      if (late(from) || to == FOREVER) {
        rebase(from);
      }
      if (to == FOREVER) {
        leaping = false;
      }
      awaited = to;
      while (rests()) {
        await(to);
      }
      if (poked) {
        poked = false;
        return Math.max(from, shown());
      }
      if (jumpsNow()) {
        leaping = false;
        rebase(to);
      }
      return to;
    } finally {
      awaited = NOT_WAITING;
      lock.unlock();
    }
  }

  /**
   * The same where something outside may end the wait, in real time: time never jumps, and at
   * {@code max} it passes as by the wall clock. Where no moment is known, time passes all the same.
   */
  public long follow(long from, long to) throws InterruptedException {
    setFollowing(true, from);
    return advanceTo(from, Math.min(to, from + LONGEST_FOLLOWED));
  }

  private void setFollowing(boolean now, long from) {
    lock.lock();
    try {
      // The machine's own clock may have gone on while nobody waited.
      if (following != now || now && shown() < from) {
        rebase(now ? Math.max(from, shown()) : shown());
        following = now;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whether the engine waits, and has no reason yet to go on; it may still be on its way out. */
  private boolean rests() {
    boolean waits = awaited != NOT_WAITING && !poked;
    return waits && (awaited == FOREVER || !jumpsNow() && shown() < awaited);
  }

  private boolean jumpsNow() {
    return leaping || hurried && !following || !pace.paused() && jumps();
  }

  /** Waits until virtual time has reached a moment, by passing or by a jump. */
  public void awaitTime(long to) throws InterruptedException {
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
    if (to == FOREVER || pace.paused() || jumps()) {
      changed.await();
    } else {
      // Since the caller looked, time may have come so far.
      long left = (long) Math.ceil((to - shown()) / factor());
      clock.await(changed, Math.max(0, left));
    }
  }

  private boolean late(long from) {
    return !following && !jumps() && (unlimited() - from) / factor() > SLACK;
  }

  private long shown() {
    return Math.max(base, Math.min(limit, unlimited()));
  }

  private long unlimited() {
    boolean still = pace.paused() && !(hurried && following) || jumps();
    double passed = still ? 0 : (clock.nanos() - wall) * factor();
    return base + (long) Math.min(passed, FOREVER - base);
  }

  /** Whether time does not pass, but jumps from one moment to the next. */
  private boolean jumps() {
    return pace.speed().isMax() && !unbound && !following;
  }

  private double factor() {
    double max = following ? 1 : MAX_UNBOUND;
    return pace.speed().isMax() ? max : pace.speed().factor();
  }

  private void rebase(long time) {
    base = time;
    wall = clock.nanos();
  }
}

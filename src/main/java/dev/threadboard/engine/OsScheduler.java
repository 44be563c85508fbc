package dev.threadboard.engine;

import dev.threadboard.engine.time.Pacer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Leaves the choice to the machine's own scheduler: the threads contend for a lock, as CPython's do
 * for the GIL, and time is the wall clock's.
 */
final class OsScheduler implements Scheduler {
  private final ReentrantLock baton = new ReentrantLock();
  private final Pacer pacer;
  private final JvmThreads jvmThreads;
  private final Hooks hooks;
  private int active = 1;
  private long now;
  private volatile boolean cancelled;

  OsScheduler(Pacer pacer, JvmThreads jvmThreads, Hooks hooks) {
    this.pacer = pacer;
    this.jvmThreads = jvmThreads;
    this.hooks = hooks;
    pacer.unbound();
  }

  @Override
  public void start(ScheduledThread first) {
    first.parked = false;
  }

  @Override
  public void enter(ScheduledThread me) {
    check();
    take();
  }

  @Override
  public void leave(ScheduledThread me) {
    if (baton.isHeldByCurrentThread()) {
      try {
        idle();
      } finally {
        baton.unlock();
      }
    }
  }

  @Override
  public boolean offer(ScheduledThread me, Runnable before) {
    check();
    if (!baton.hasQueuedThreads()) {
      return false;
    }
    before.run();
    baton.unlock();
    Thread.yield();
    take();
    return true;
  }

  @Override
  public void sleepUntil(ScheduledThread me, long time) {
    check();
    baton.unlock();
    try {
      pacer.awaitTime(time);
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
    take();
  }

  @Override
  public void park(ScheduledThread me) {
    check();
    if (me.turn == null) {
      me.turn = baton.newCondition();
    }
    me.parked = true;
    idle();
    try {
      while (me.parked) {
        me.turn.await();
        check();
      }
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
  }

  @Override
  public void ready(ScheduledThread other) {
    if (!other.parked) {
      return;
    }
    active++;
    other.parked = false;
    if (other.turn != null) {
      other.turn.signal();
    }
  }

  @Override
  public long now() {
    now = Math.max(now, pacer.now());
    return now;
  }

  @Override
  public long turn() {
    return 0;
  }

  /**
   * The caller may be the thread that drains the event queue, and the holder of the baton may be
   * waiting for just that. So the caller must not wait for the baton; another thread does.
   */
  @Override
  public void poke() {
    jvmThreads.start(jvmThreads.make("threadboard delivery", this::bring));
  }

  private void bring() {
    try {
      while (!cancelled) {
        if (baton.tryLock(10, TimeUnit.MILLISECONDS)) {
          try {
            check();
            hooks.deliver();
          } finally {
            baton.unlock();
          }
          return;
        }
      }
    } catch (InterruptedException | RunCancelledException e) {
      // The run is over, and no thread is left that it could concern.
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  private void idle() {
    if (--active == 0 && !cancelled) {
      hooks.stuck();
    }
  }

  private void take() {
    try {
      baton.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new RunCancelledException();
    }
    if (cancelled) {
      baton.unlock();
      throw new RunCancelledException();
    }
  }

  private void check() {
    if (cancelled) {
      throw new RunCancelledException();
    }
  }
}

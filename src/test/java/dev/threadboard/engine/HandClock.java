package dev.threadboard.engine;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** A clock that is set by hand. Whoever waits by it looks at it again and again. */
final class HandClock implements WallClock {
  private final AtomicLong nanos = new AtomicLong(1_000_000_007);

  @Override
  public long nanos() {
    return nanos.get();
  }

  private final Semaphore waits = new Semaphore(0);

  @Override
  public void await(Condition condition, long nanos) throws InterruptedException {
    waits.release();
    boolean signalled = condition.await(1, TimeUnit.MILLISECONDS);
    assert signalled || nanos >= 0;
  }

  /** Returns once someone waits by this clock. */
  void awaitWaiter() throws InterruptedException {
    waits.drainPermits();
    waits.acquire();
  }

  void forward(double seconds) {
    nanos.addAndGet(Math.round(seconds * 1e9));
  }
}

package dev.threadboard.film;

import dev.threadboard.engine.WallClock;
import java.util.concurrent.locks.Condition;

/** A wall clock that stands still until it is set; whoever sets it has to say so to its pacer. */
final class ManualClock implements WallClock {
  private volatile long nanos;

  @Override
  public long nanos() {
    return nanos;
  }

  void set(long to) {
    nanos = to;
  }

  @Override
  public void await(Condition condition, long nanos) throws InterruptedException {
    condition.await();
  }
}

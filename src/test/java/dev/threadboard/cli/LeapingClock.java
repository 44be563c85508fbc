package dev.threadboard.cli;

import dev.threadboard.engine.WallClock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** A wall clock that stands still until it is waited for, and then advances at once. */
final class LeapingClock implements WallClock {
  private final AtomicLong now = new AtomicLong();

  @Override
  public long nanos() {
    return now.get();
  }

  @Override
  public void await(Condition condition, long nanos) {
    now.addAndGet(nanos);
  }
}

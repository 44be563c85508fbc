package dev.threadboard.session;

import dev.threadboard.engine.Clock;
import java.util.concurrent.locks.Condition;

/** A wall clock that stands still until it is set; whoever sets it has to say so to its pacer. */
final class FilmClock implements Clock {
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

package dev.threadboard.film;

import dev.threadboard.engine.time.WallClock;
import java.util.concurrent.locks.Condition;

/**
 * A wall clock that stands still until it is set; the pacers that read it must then be told so, by
 * {@link dev.threadboard.engine.time.Pacer#clockSet}.
 */
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

package dev.threadboard.cli;

import dev.threadboard.engine.WallClock;
import java.util.concurrent.locks.Condition;

/** A wall clock that stands still. */
final class StandingClock implements WallClock {
  @Override
  public long nanos() {
    return 0;
  }

  @Override
  public void await(Condition condition, long nanos) throws InterruptedException {
    condition.await();
  }
}

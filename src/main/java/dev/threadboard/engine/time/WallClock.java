package dev.threadboard.engine.time;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** The wall clock, and waiting by it. */
public interface WallClock {
  /** The machine's own. */
  WallClock SYSTEM =
      new WallClock() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void await(Condition condition, long nanos) throws InterruptedException {
          boolean signalled = condition.await(nanos, TimeUnit.NANOSECONDS);
          assert signalled || nanos >= 0;
        }
      };

  /** Nanoseconds since some fixed moment. */
  long nanos();

  /**
   * Waits on a condition whose lock the caller holds, for that many nanoseconds at most; may return
   * early.
   */
  void await(Condition condition, long nanos) throws InterruptedException;
}

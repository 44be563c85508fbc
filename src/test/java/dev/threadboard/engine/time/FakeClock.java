package dev.threadboard.engine.time;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** A wall clock that a test sets. */
public final class FakeClock implements WallClock {
  private enum Waiting {
    UNTIL_SIGNALLED,
    LOOKING_AGAIN,
    LEAPING
  }

  private final AtomicLong nanos = new AtomicLong(1_000_000_007);
  private final Semaphore waits = new Semaphore(0);
  private final Waiting waiting;

  private FakeClock(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Stands until it is set; whoever sets it has to wake those who wait. */
  public static FakeClock standing() {
    return new FakeClock(Waiting.UNTIL_SIGNALLED);
  }

  /** Stands until it is set; whoever waits by it looks at it again and again. */
  public static FakeClock watched() {
    return new FakeClock(Waiting.LOOKING_AGAIN);
  }

  /** Time passes while somebody waits by it, and then at once. */
  public static FakeClock leaping() {
    return new FakeClock(Waiting.LEAPING);
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void await(Condition condition, long most) throws InterruptedException {
    waits.release();
    switch (waiting) {
      case UNTIL_SIGNALLED -> condition.await();
      case LOOKING_AGAIN -> {
        boolean signalled = condition.await(1, TimeUnit.MILLISECONDS);
        assert signalled || most >= 0;
      }
      case LEAPING -> nanos.addAndGet(most);
    }
  }

  /** Returns once someone waits by a {@link #watched} clock. */
  void awaitWaiter() throws InterruptedException {
    waits.drainPermits();
    waits.acquire();
  }

  public void forward(double seconds) {
    nanos.addAndGet(Math.round(seconds * 1e9));
  }
}

package dev.threadboard.playback;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets one thread wait for things that come from several sides. */
final class WakeSignal {
  private volatile Thread sleeper;

  /**
   * Wakes the waiting thread, if there is one; to be called after the thing has been put in place.
   */
  void ring() {
    Thread thread = sleeper;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  /** Waits for that many nanoseconds at most, and not at all if there is something already. */
  void await(long nanos, BooleanSupplier something) {
    // Known as the sleeper before it looks: whoever comes after the look will ring.
    sleeper = Thread.currentThread();
    if (!something.getAsBoolean()) {
      LockSupport.parkNanos(this, nanos);
    }
    sleeper = null;
  }
}

package dev.threadboard.playback;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets one thread wait for things that several other threads bring. */
final class WakeSignal {
  private volatile Thread sleeper;

  /** Wakes the waiting thread, if there is one. The thing it waits for must be in place before. */
  void ring() {
    Thread thread = sleeper;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  /** Waits for so many nanoseconds at most, and not at all if there is something already. */
  void await(long nanos, BooleanSupplier something) {
    // It is registered before it looks: a thread that brings something after the look will wake it.
    sleeper = Thread.currentThread();
    if (!something.getAsBoolean()) {
      LockSupport.parkNanos(this, nanos);
    }
    sleeper = null;
  }
}

package dev.threadboard.terminal;

/** The signals that the system sends this process. */
interface Signals {
  /** From now on runs this, on a thread of its own, whenever the signal comes. */
  Subscription on(String name, Runnable action);

  /** From now on the signal has no effect; by default none is ignored. */
  default Subscription ignore(String name) {
    return () -> {};
  }

  /** Ends what {@link #on} or {@link #ignore} began. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}

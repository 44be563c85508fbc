package dev.threadboard.terminal;

/** The signals that the system sends this process. */
interface Signals {
  /** From now on runs this, on a thread of its own, whenever the signal comes. */
  Subscription on(String name, Runnable action);

  /** Ends what {@link #on} began. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}

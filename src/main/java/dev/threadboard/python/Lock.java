package dev.threadboard.python;

/** A {@code threading.Lock} or {@code RLock}; closing it leaves its {@code with} block. */
public interface Lock extends AutoCloseable {
  /** Waits until it is free, and takes it. */
  void acquire();

  /**
   * Frees it.
   *
   * @throws PythonError {@code RuntimeError: release unlocked lock} for a Lock that is free, {@code
   *     RuntimeError: cannot release un-acquired lock} for an RLock that is another thread's
   */
  void release();

  @Override
  default void close() {
    release();
  }
}

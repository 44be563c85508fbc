package dev.threadboard.python;

/** A {@code threading.Thread}. */
public interface Thread {
  /**
   * Its name, by default {@code Thread-1 (thread_function)} (CPython's {@code Thread.__init__}).
   */
  String name();

  /**
   * Starts it, and returns once it runs.
   *
   * @throws PythonError {@code RuntimeError: threads can only be started once}, or {@code
   *     RuntimeError: can't start new thread} when the system has no more
   */
  void start();

  /**
   * Waits until it has ended.
   *
   * @throws PythonError {@code RuntimeError: cannot join thread before it is started}, or {@code
   *     RuntimeError: cannot join current thread}
   */
  void join();

  /** False before the start and after the end, True between. */
  boolean isAlive();
}

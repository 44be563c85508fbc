package dev.threadboard.python;

/** The interpreter, as seen by the thread that calls it. */
public interface Python {
  /**
   * Goes on to a line of the listing. A thread may be interrupted between two lines, as CPython may
   * release its lock between two bytecodes.
   *
   * @param number the line, from 1
   * @return this, so that a step reads {@code py.line(6).sleep(1)}
   */
  Python line(int number);

  /** {@code print(*values)}: the values' text, separated by blanks, then a newline. */
  void print(Object... values);

  /**
   * {@code time.sleep(seconds)}.
   *
   * @throws PythonError {@code ValueError: sleep length must be non-negative} (CPython's {@code
   *     time_sleep})
   */
  void sleep(double seconds);

  /**
   * Calls a function of the listing from the current line, and comes back to that line.
   *
   * @return what the function returns; null is Python's None
   */
  Object call(Call call);

  /**
   * {@code for i in range(stop)} on the current line, which each round passes again.
   *
   * @param stop how many rounds; none when negative
   */
  Iterable<Integer> range(int stop);

  /** {@code threading.Thread(target=call.function, args=call.arguments)}, not started yet. */
  Thread thread(Call target);

  /** {@code threading.Thread(target=..., args=..., daemon=True)}. */
  Thread daemonThread(Call target);

  /** {@code threading.Lock()}: its owner deadlocks when it acquires it again. */
  Lock lock();

  /** {@code threading.RLock()}: its owner may acquire it again. */
  Lock rlock();

  /** {@code concurrent.futures.ThreadPoolExecutor(max_workers)}. */
  ThreadPoolExecutor threadPoolExecutor(int maxWorkers);
}

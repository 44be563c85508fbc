package dev.threadboard.python;

import java.util.ArrayList;
import java.util.List;

/** A {@code concurrent.futures.ThreadPoolExecutor}; closing it leaves its {@code with} block. */
public interface ThreadPoolExecutor extends AutoCloseable {
  /**
   * Queues a call; a new worker is made for it only while none is idle and there are fewer than
   * {@code max_workers} (CPython's {@code ThreadPoolExecutor._adjust_thread_count}).
   *
   * @throws PythonError {@code RuntimeError: cannot schedule new futures after shutdown}
   */
  Future submit(Call call);

  /**
   * Submits all calls at once.
   *
   * @return their results, in the order of the calls; one that raised raises when it is read
   */
  default List<Future> map(List<Call> calls) {
    List<Future> results = new ArrayList<>();
    for (Call call : calls) {
      results.add(submit(call));
    }
    return results;
  }

  /** {@code shutdown(wait=True)}: takes no more calls, and waits until all workers have ended. */
  void shutdown();

  @Override
  default void close() {
    shutdown();
  }
}

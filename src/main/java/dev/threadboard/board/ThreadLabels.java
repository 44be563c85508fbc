package dev.threadboard.board;

import dev.threadboard.event.ThreadName;

/**
 * What each thread of a run is marked by where there is no room for its name: the number in the
 * name, and for a pool's worker that of its pool, too, where another thread might have the same.
 */
public final class ThreadLabels {
  private final boolean mixed;

  public ThreadLabels(Threads threads) {
    this.mixed = isMixed(threads);
  }

  /** Whether some are workers of one pool, and others are not. */
  private static boolean isMixed(Threads threads) {
    String pool = null;
    boolean others = false;
    for (ThreadState thread : threads.all()) {
      if (thread.isWorker()) {
        String own = ThreadName.pool(thread.name());
        if (pool != null && !pool.equals(own)) {
          return true;
        }
        pool = own;
      } else {
        others = others || thread.mark().matches("[0-9]+");
      }
    }
    return pool != null && others;
  }

  /** As beside a line of the listing: {@code M}, {@code 1}; in a run of many kinds {@code 0_1}. */
  public String of(ThreadState thread) {
    return mixed && thread.isWorker() ? ThreadName.worker(thread.name()) : thread.mark();
  }
}

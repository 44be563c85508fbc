package dev.threadboard.cpython;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DynamicTest;

/** Does the work of many tests some at a time, while each waits for its own. */
final class Workers implements AutoCloseable {
  private final ExecutorService executor;
  private final Duration limit;

  /**
   * @param limit how long a test may take once those before it are done
   */
  Workers(int atATime, Duration limit) {
    this.limit = limit;
    executor =
        Executors.newFixedThreadPool(
            atATime,
            work -> {
              Thread thread = new Thread(work, "worker of tests");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** A test that fails as its work fails. */
  DynamicTest test(String name, Callable<?> work) {
    Future<?> done = executor.submit(work);
    return DynamicTest.dynamicTest(
        name,
        () -> {
          try {
            done.get(limit.toSeconds(), TimeUnit.SECONDS);
          } catch (TimeoutException e) {
            done.cancel(true);
            throw new AssertionError("has not ended after " + limit.toSeconds() + " s", e);
          } catch (ExecutionException e) {
            throw e.getCause();
          }
        });
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}

package dev.threadboard.cpython;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DynamicTest;

/** Does the work of many tests some at a time, while each waits for its own. */
final class Workers implements AutoCloseable {
  private final ExecutorService executor;

  Workers(int atATime) {
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
            done.get();
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

package dev.threadboard.cpython.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that another Python has forked, which tells how it ended. */
public final class ForkedProcess implements PythonProcess {
  private final long number;
  private final CompletableFuture<Integer> status;

  /**
   * @param number the system's
   * @param status is complete when the process has ended
   */
  public ForkedProcess(long number, CompletableFuture<Integer> status) {
    this.number = number;
    this.status = status;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  /** It has none that anybody could write to. */
  @Override
  public OutputStream stdin() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public List<InputStream> outputs() {
    return List.of();
  }

  @Override
  public void onExit(Runnable then) {
    status.thenRun(then);
  }

  @Override
  public int awaitExit() throws InterruptedException {
    try {
      return status.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public boolean awaitExit(long millis) throws InterruptedException {
    try {
      status.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Its number is its own until its parent has waited for it, which completes the status. */
  @Override
  public void kill() {
    if (!status.isDone()) {
      ProcessHandle.of(number).ifPresent(PythonProcess::kill);
    }
  }
}

package dev.threadboard.explore;

import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Makes several runs at once, each with a runner of its own; gives their results in order. */
final class Runners implements AutoCloseable {
  private final BlockingQueue<ProgramRunner> idle = new LinkedBlockingQueue<>();
  private final List<ProgramRunner> runners = new ArrayList<>();
  private final ExecutorService threads;
  private final SearchOptions options;

  Runners(Supplier<ProgramRunner> maker, SearchOptions options) {
    this.options = options;
    for (int i = 0; i < options.jobs(); i++) {
      runners.add(maker.get());
    }
    idle.addAll(runners);
    threads = options.jobs() == 1 ? null : Executors.newFixedThreadPool(options.jobs());
  }

  List<Tried> run(List<Trial> trials) throws InterruptedException {
    return all(trials, (runner, trial) -> OneRun.of(runner, trial, options));
  }

  /** Does that with each of them, several at once; the results in their order. */
  <T, R> List<R> all(List<T> all, Work<T, R> work) throws InterruptedException {
    List<R> results = new ArrayList<>();
    if (threads == null) {
      for (T one : all) {
        results.add(work.with(runners.get(0), one));
      }
      return results;
    }
    List<Future<R>> futures = new ArrayList<>();
    for (T one : all) {
      futures.add(threads.submit(() -> withAny(work, one)));
    }
    for (Future<R> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  /** What is done with a runner's runs. */
  @FunctionalInterface
  interface Work<T, R> {
    R with(ProgramRunner runner, T one) throws InterruptedException;
  }

  private <T, R> R withAny(Work<T, R> work, T one) throws InterruptedException {
    ProgramRunner runner = idle.take();
    try {
      return work.with(runner, one);
    } finally {
      idle.add(runner);
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
    runners.forEach(ProgramRunner::close);
  }
}

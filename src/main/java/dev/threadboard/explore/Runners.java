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
  private final List<ProgramRunner> all = new ArrayList<>();
  private final ExecutorService threads;
  private final SearchOptions options;

  Runners(Supplier<ProgramRunner> maker, SearchOptions options) {
    this.options = options;
    for (int i = 0; i < options.jobs(); i++) {
      all.add(maker.get());
    }
    idle.addAll(all);
    threads = options.jobs() == 1 ? null : Executors.newFixedThreadPool(options.jobs());
  }

  /** One of them, for runs one after the other. */
  ProgramRunner first() {
    return all.get(0);
  }

  List<Tried> run(List<Trial> trials) throws InterruptedException {
    List<Tried> results = new ArrayList<>();
    if (threads == null) {
      for (Trial trial : trials) {
        results.add(OneRun.of(first(), trial, options));
      }
      return results;
    }
    List<Future<Tried>> futures = new ArrayList<>();
    for (Trial trial : trials) {
      futures.add(threads.submit(() -> one(trial)));
    }
    for (Future<Tried> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private Tried one(Trial trial) throws InterruptedException {
    ProgramRunner runner = idle.take();
    try {
      return OneRun.of(runner, trial, options);
    } finally {
      idle.add(runner);
    }
  }

  private static Tried result(Future<Tried> future) throws InterruptedException {
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
    all.forEach(ProgramRunner::close);
  }
}

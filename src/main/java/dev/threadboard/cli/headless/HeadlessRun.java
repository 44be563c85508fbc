package dev.threadboard.cli.headless;

import dev.threadboard.command.Pace;
import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A run without a screen: its events go from the queue to the sinks, in order. */
public final class HeadlessRun {
  /** The engine waits when it is so many events ahead. */
  private static final int CAPACITY = 1024;

  /** How long others may join an event that comes alone, in nanoseconds: not to be noticed. */
  private static final long GATHER = 500_000;

  private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final List<Event> batch = new ArrayList<>(CAPACITY);
  private final List<EventSink> sinks;

  public HeadlessRun(List<EventSink> sinks) {
    this.sinks = sinks;
  }

  /**
   * Runs to the end.
   *
   * @return the exit status of the scenario
   * @throws InterruptedException if interrupted; then the run has ended, too
   */
  public int run(Run.Plan plan, Pace pace, WallClock clock)
      throws IOException, InterruptedException {
    try (Run run = new Run(plan, new Pacer(clock, pace), queue)) {
      run.start();
      while (true) {
        await(run);
        for (Event event : batch) {
          for (EventSink sink : sinks) {
            sink.take(event);
          }
          if (event.fact() instanceof Fact.Exit exit) {
            return exit.status();
          }
        }
        batch.clear();
      }
    } finally {
      flush();
    }
  }

  private void await(Run run) throws IOException, InterruptedException {
    if (queue.drainTo(batch) > 0) {
      return;
    }
    flush();
    Event next = queue.poll(1, TimeUnit.SECONDS);
    if (next != null) {
      // Waking up and writing for each event alone would cost more than all the rest.
      LockSupport.parkNanos(this, GATHER);
      batch.add(next);
      queue.drainTo(batch);
    } else if (run.liveThreads() == 0 && queue.isEmpty()) {
      throw new IllegalStateException("the run's threads are gone, and it has not ended");
    }
  }

  private void flush() throws IOException {
    for (EventSink sink : sinks) {
      sink.flush();
    }
  }
}

package dev.threadboard.cli.headless;

import dev.threadboard.command.Pace;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Runs a scenario without a screen: hands each event to the sinks, in order. */
public final class HeadlessRun {
  /** How many events the queue holds; when it is full, the engine waits. */
  private static final int CAPACITY = 1024;

  /** How long to wait for more events after a single one, in nanoseconds; too short to notice. */
  private static final long GATHER_TIME = 500_000;

  private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final List<Event> batch = new ArrayList<>(CAPACITY);
  private final List<EventSink> sinks;

  public HeadlessRun(List<EventSink> sinks) {
    this.sinks = sinks;
  }

  /**
   * Runs the scenario to its end.
   *
   * @return the scenario's exit status
   * @throws InterruptedException if interrupted; the run has then ended, too
   * @throws IOException if a sink fails; the run has then ended, too
   */
  public int run(Run.Plan plan, Pace pace, WallClock clock)
      throws IOException, InterruptedException {
    try (Run run = plan.open(new Pacer(clock, pace), queue)) {
      run.start();
      while (true) {
        awaitEvents(run);
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

  private void awaitEvents(Run run) throws IOException, InterruptedException {
    if (queue.drainTo(batch) > 0) {
      return;
    }
    flush();
    Event next = queue.poll(1, TimeUnit.SECONDS);
    if (next != null) {
      // To wake up and write for each single event would cost more than everything else.
      LockSupport.parkNanos(this, GATHER_TIME);
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

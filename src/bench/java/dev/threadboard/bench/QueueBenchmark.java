package dev.threadboard.bench;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.playback.Inbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One thread puts events in the queue, another drains it; the time of one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class QueueBenchmark {
  private static final int EVENTS = 100_000;

  private final Event event = new Event(1, 0, 1, "MainThread", new Fact.Begin());
  private final List<Event> drained = new ArrayList<>();
  private final Inbox inbox = new Inbox();
  private Thread engine;

  @Setup
  public void start() {
    BlockingQueue<Event> queue = inbox.openEvents();
    engine = new Thread(() -> put(queue), "engine");
    engine.start();
  }

  private void put(BlockingQueue<Event> queue) {
    try {
      while (true) {
        queue.put(event);
      }
    } catch (InterruptedException e) {
      // The trial has ended.
    }
  }

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public int publishAndDrain() {
    int sum = 0;
    while (sum < EVENTS) {
      drained.clear();
      sum += inbox.drainEvents(drained, EVENTS - sum);
      if (drained.isEmpty()) {
        inbox.await(Long.MAX_VALUE);
      }
    }
    return sum;
  }

  @TearDown
  public void stop() throws InterruptedException {
    engine.interrupt();
    engine.join();
  }
}

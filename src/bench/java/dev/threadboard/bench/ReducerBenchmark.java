package dev.threadboard.bench;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Folds events into a board; the time of one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ReducerBenchmark {
  private static final int EVENTS = 4096;

  private final List<Event> events = new ArrayList<>();
  private Board board;

  @Setup
  public void prepare() throws InterruptedException {
    LoadEvents loadEvents = new LoadEvents(events::add);
    loadEvents.startRun(Load.Flood.THREADS);
    board = Board.EMPTY;
    for (Event event : events) {
      board = board.after(event);
    }
    events.clear();
    new Load.Flood(EVENTS).generate(loadEvents, tick -> {});
  }

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Board oneByOne() {
    Board after = board;
    for (Event event : events) {
      after = after.after(event);
    }
    return after;
  }

  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Board atOnce() {
    return board.after(events);
  }
}

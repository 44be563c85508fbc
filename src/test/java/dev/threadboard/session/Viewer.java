package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Clock;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Somebody who watches a show, and does what its loop would do. */
final class Viewer implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  final Show show;
  private BlockingQueue<Event> queue;
  private List<Event> told = new ArrayList<>();

  Viewer(Source source, Pace pace) {
    this(source, pace, Keeper.NOWHERE);
  }

  Viewer(Source source, Pace pace, Keeper keeper) {
    show = new Show(source, Board.empty(pace), this::open, Clock.SYSTEM, keeper);
  }

  static Viewer live(Scenario scenario, Scheduling scheduling, boolean paused) {
    Run.Plan plan = new Run.Plan(scenario, Arguments.defaults(scenario), scheduling, true);
    return new Viewer(new LiveSource(plan), new Pace(Speed.MAX, paused));
  }

  /** Of a run that was saved in a file. */
  static Viewer saved(List<Event> events, Path file) throws IOException {
    try (JsonLines lines = new JsonLines(Files.newOutputStream(file))) {
      for (Event event : events) {
        lines.write(event);
      }
    }
    return new Viewer(SavedRun.check(file), new Pace(Speed.MAX, false));
  }

  static Viewer live(String scenario, Scheduling scheduling, boolean paused) {
    return live(Catalogue.find(scenario).orElseThrow(), scheduling, paused);
  }

  private Source.Feed open(Source source, dev.threadboard.engine.Pacer pacer) {
    queue = new ArrayBlockingQueue<>(64);
    told = new ArrayList<>();
    return source.open(pacer, queue);
  }

  /** All that the run has told so far, shown or not. */
  List<Event> told() {
    return List.copyOf(told);
  }

  Board board() {
    return show.board();
  }

  /** Asks for something, and waits until that is done. */
  void does(Command command) {
    show.act(command);
    until(() -> !show.isBusy());
  }

  void until(BooleanSupplier done) {
    long deadline = System.nanoTime() + PATIENCE;
    while (true) {
      List<Event> batch = new ArrayList<>();
      queue.drainTo(batch, 1000);
      if (!batch.isEmpty()) {
        told.addAll(batch);
        show.take(batch);
      }
      show.goOn();
      if (batch.isEmpty() && done.getAsBoolean()) {
        return;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still not so: " + show.playhead() + board());
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    show.close();
  }
}

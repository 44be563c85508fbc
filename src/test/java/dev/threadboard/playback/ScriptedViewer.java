package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.JsonLines;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.viewer.ViewedRun;
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
final class ScriptedViewer implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  final RunViewer viewer;
  private BlockingQueue<Event> queue;
  private List<Event> told = new ArrayList<>();

  ScriptedViewer(EventSource source, Pace pace) {
    this(source, pace, SaveTarget.NOWHERE);
  }

  ScriptedViewer(EventSource source, Pace pace, SaveTarget saveTarget) {
    viewer =
        new RunViewer(source, ViewedRun.beginning(pace), this::open, WallClock.SYSTEM, saveTarget);
  }

  static ScriptedViewer live(Scenario scenario, SchedulingOptions scheduling, boolean paused) {
    Run.Plan plan = new ScenarioPlan(scenario, Arguments.defaults(scenario), scheduling, true);
    return new ScriptedViewer(new LiveSource(plan), new Pace(Speed.MAX, paused));
  }

  /** Of a run that was saved in a file. */
  static ScriptedViewer saved(List<Event> events, Path file) throws IOException {
    try (JsonLines lines = new JsonLines(Files.newOutputStream(file))) {
      for (Event event : events) {
        lines.write(event);
      }
    }
    return new ScriptedViewer(SavedRun.check(file), new Pace(Speed.MAX, false));
  }

  static ScriptedViewer live(String scenario, SchedulingOptions scheduling, boolean paused) {
    return live(Catalogue.find(scenario).orElseThrow(), scheduling, paused);
  }

  private EventSource.Feed open(EventSource source, dev.threadboard.engine.time.Pacer pacer) {
    queue = new ArrayBlockingQueue<>(64);
    told = new ArrayList<>();
    return source.open(pacer, queue);
  }

  /** All that the run has told so far, shown or not. */
  List<Event> told() {
    return List.copyOf(told);
  }

  Board board() {
    return viewer.board();
  }

  /** Asks for something, and waits until that is done. */
  void does(Command command) {
    viewer.act(command);
    until(() -> !viewer.isBusy());
  }

  void until(BooleanSupplier done) {
    long deadline = System.nanoTime() + PATIENCE;
    while (true) {
      List<Event> batch = new ArrayList<>();
      queue.drainTo(batch, 1000);
      if (!batch.isEmpty()) {
        told.addAll(batch);
        viewer.take(batch);
      }
      viewer.goOn();
      if (batch.isEmpty() && done.getAsBoolean()) {
        return;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still not so: " + viewer.playhead() + board());
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    viewer.close();
  }
}

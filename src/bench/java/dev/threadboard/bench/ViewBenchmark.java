package dev.threadboard.bench;

import dev.threadboard.board.Board;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Size;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Paints a board. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ViewBenchmark {
  @Param({"80x24", "120x40", "200x60"})
  public String size;

  private Scene scene;

  @Setup
  public void prepare() throws InterruptedException {
    List<Event> events = new ArrayList<>();
    Load load = Load.parse("updates-10");
    LoadEvents loadEvents = new LoadEvents(events::add);
    loadEvents.startRun(load.threads());
    load.generate(loadEvents, tick -> {});
    Board board = Board.EMPTY;
    for (Event event : events) {
      board = board.after(event);
    }
    String[] sides = size.split("x");
    scene =
        LoadFrames.scene(ViewedRun.beginning(new Pace(Speed.NORMAL, false)).at(board), new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
  }

  @Benchmark
  public Picture paint() {
    return DashboardView.paint(scene);
  }
}

package dev.threadboard.cli.headless;

import dev.threadboard.cli.options.RunReference;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run from its beginning to its end, or as far as anyone wants to know it.
 *
 * @param fault why it is not whole
 */
public record CompletedRun(ComparedRun run, Optional<String> fault) {
  /** In events: some minutes of a busy program, and few enough to wait for. */
  private static final long MOST = 5_000_000;

  /** There have been enough events. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Takes events into a history, many at once. */
  private static final class Taker implements EventSink {
    private static final int BATCH = 4096;

    private final History history = new History();
    private final List<Event> batch = new ArrayList<>(BATCH);
    private final long most;

    Taker(long most) {
      this.most = most;
    }

    @Override
    public void take(Event event) throws Enough {
      if (event.seq() > most) {
        throw new Enough();
      }
      batch.add(event);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void flush() {
      history.add(batch);
      batch.clear();
    }
  }

  /** Runs it as fast as it goes, or reads it. */
  public static CompletedRun of(RunReference reference, WallClock clock)
      throws IOException, InterruptedException {
    if (reference.saved() != null) {
      ComparedRun run = ComparedRun.of(reference.name(), reference.saved().history());
      return new CompletedRun(run, reference.saved().fault());
    }
    return of(reference.name(), reference.plan(), clock, MOST);
  }

  /** {@code most}: how many events are enough. */
  public static CompletedRun of(String name, Run.Plan plan, WallClock clock, long most)
      throws IOException, InterruptedException {
    Taker taker = new Taker(most);
    Optional<String> fault = Optional.empty();
    try {
      new HeadlessRun(List.of(taker)).run(plan, new Pace(Speed.MAX, false), clock);
    } catch (Enough e) {
      fault = Optional.of("this run had not ended after " + most + " events");
    }
    return new CompletedRun(ComparedRun.of(name, taker.history), fault);
  }
}

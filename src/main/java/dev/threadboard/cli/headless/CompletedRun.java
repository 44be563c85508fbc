package dev.threadboard.cli.headless;

import dev.threadboard.cli.options.RunReference;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run with all its events, ready to be compared.
 *
 * @param fault which run lacks events at its end, and why; if any are missing
 * @param damaged whether a file is to blame
 */
public record CompletedRun(ComparedRun run, Optional<String> fault, boolean damaged) {
  /** The limit in events: a busy program's for some minutes, and made in a short time. */
  private static final long MOST_EVENTS = 5_000_000;

  /** The limit of events has been reached. */
  private static final class LimitReached extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Collects events in a history, many at a time. */
  private static final class HistorySink implements EventSink {
    private static final int BATCH = 4096;

    private final History history = new History();
    private final List<Event> batch = new ArrayList<>(BATCH);
    private final long most;

    HistorySink(long most) {
      this.most = most;
    }

    @Override
    public void take(Event event) throws LimitReached {
      if (event.seq() > most) {
        throw new LimitReached();
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

  /** Runs the scenario at full speed, or reads the saved run. */
  public static CompletedRun of(RunReference reference, WallClock clock)
      throws IOException, InterruptedException {
    if (reference.saved() != null) {
      ComparedRun run = ComparedRun.of(reference.name(), reference.saved().history());
      return new CompletedRun(run, reference.saved().fault(), reference.saved().damaged());
    }
    return of(reference.name(), reference.plan(), clock, MOST_EVENTS);
  }

  /** Runs a plan at full speed; {@code most}: after how many events it is cut off. */
  public static CompletedRun of(String name, Run.Plan plan, WallClock clock, long most)
      throws IOException, InterruptedException {
    HistorySink sink = new HistorySink(most);
    Optional<String> fault = Optional.empty();
    try {
      new HeadlessRun(List.of(sink)).run(plan, new Pace(Speed.MAX, false), clock);
    } catch (LimitReached e) {
      fault = Optional.of(name + ": this run had not ended after " + most + " events");
    }
    return new CompletedRun(ComparedRun.of(name, sink.history), fault, false);
  }
}

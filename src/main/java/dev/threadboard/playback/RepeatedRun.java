package dev.threadboard.playback;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.ReplayPrefix;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A run that was made again, all at once and without anybody to watch, so that it can be looked at
 * from any of its moments.
 *
 * @param plan how it was made
 * @param events all of them, or the first ones of a run that does not end
 */
public record RepeatedRun(Run.Plan plan, List<Event> events) implements EventSource {
  /** After so many events, or seconds, nobody waits for its end any more. */
  private static final int MOST_EVENTS = 200_000;

  private static final int MOST_SECONDS = 30;

  public RepeatedRun {
    events = List.copyOf(events);
  }

  /** Makes it. */
  public static RepeatedRun of(Run.Plan plan, WallClock clock) throws InterruptedException {
    List<Event> events = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch over = new CountDownLatch(1);
    Pacer pacer = new Pacer(clock, new Pace(Speed.MAX, false));
    try (Run run = plan.open(pacer, event -> take(event, events, over))) {
      run.start();
      for (int i = 0; i < MOST_SECONDS && !over.await(1, TimeUnit.SECONDS); i++) {
        if (run.liveThreads() == 0) {
          break;
        }
      }
    }
    return new RepeatedRun(plan, events);
  }

  private static void take(Event event, List<Event> events, CountDownLatch over) {
    events.add(event);
    boolean ended = event.fact() instanceof Fact.Exit;
    if (ended || events.size() >= MOST_EVENTS) {
      over.countDown();
    }
    if (!ended && events.size() >= MOST_EVENTS) {
      throw new RunCancelledException();
    }
  }

  /**
   * The number of the last event before the choice that decides, which is the last that was not for
   * whoever was first; 0 if there is none.
   */
  public long decision() {
    for (int i = events.size() - 1; i > 0; i--) {
      if (events.get(i).fact() instanceof Fact.Switch made && made.choice() != 0) {
        return events.get(i).seq() - 1;
      }
    }
    return 0;
  }

  /** The number of the event with which its first line is reached; 0 if it reaches none. */
  public long beginning() {
    return events.stream()
        .filter(event -> event.fact() instanceof Fact.Line)
        .mapToLong(Event::seq)
        .findFirst()
        .orElse(0);
  }

  /** All its events, to be saved. */
  public History history() {
    History history = new History();
    history.add(events);
    return history;
  }

  @Override
  public Optional<Run.Plan> program() {
    return Optional.of(plan);
  }

  @Override
  public Feed open(Pacer pacer, BlockingQueue<Event> queue) {
    return new Player(this, queue);
  }

  /** Hands its events over on another thread. */
  private record Player(RepeatedRun run, BlockingQueue<Event> queue, Thread thread)
      implements Feed {
    Player(RepeatedRun run, BlockingQueue<Event> queue) {
      this(run, queue, new Thread(() -> hand(run.events, queue), "threadboard replay"));
      thread.setDaemon(true);
    }

    private static void hand(List<Event> events, BlockingQueue<Event> queue) {
      try {
        for (Event event : events) {
          queue.put(event);
        }
      } catch (InterruptedException e) {
        // The viewer has closed the run.
      }
    }

    @Override
    public void start() {
      thread.start();
    }

    @Override
    public boolean ask(ThreadCommand request) {
      return false;
    }

    @Override
    public OptionalLong length() {
      return OptionalLong.of(run.events.size());
    }

    @Override
    public Optional<EventSource> again(long events, List<ReplayPrefix.Picked> picked) {
      return Optional.of(
          new LiveSource(run.plan.with(run.plan.scheduling().upTo(events, picked, List.of()))));
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

package dev.threadboard.screen;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.viewer.RunPreview;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Runs what is selected in the menu, for its preview; if so wished, on another thread. */
public final class Previewer implements AutoCloseable {
  /** A longer run is not watched to its end. */
  private static final int MOST_EVENTS = 20_000;

  /** In wall time, in nanoseconds. */
  private static final long LONGEST = 2_000_000_000;

  private static final Pace PACE = new Pace(Speed.MAX, false);

  private final WallClock clock;
  private final Runnable ready;
  private Thread worker;
  private volatile RunPreview preview;

  /** What the preview shows, or will show; null if it is forgotten. */
  private ScenarioPlan previewed;

  /** {@code ready} is called on another thread when there is a preview to show. */
  Previewer(WallClock clock, Runnable ready) {
    this.clock = clock;
    this.ready = ready;
  }

  /** The newest one; null if there is none. */
  RunPreview preview() {
    return preview;
  }

  /**
   * Begins another one unless there is that already; the one that there is stays until then, if it
   * is of the same scenario. There is none of nothing.
   */
  void show(Optional<ScenarioPlan> plan) {
    if (plan.isEmpty()) {
      forget();
    } else if (!isSame(plan.get(), previewed)) {
      if (previewed == null || plan.get().scenario() != previewed.scenario()) {
        forget();
      }
      previewed = plan.get();
      begin(previewed);
    }
  }

  /** Whether two plans, of which the second may be null, have the same run. */
  public static boolean isSame(ScenarioPlan one, ScenarioPlan other) {
    return other != null
        && one.scenario() == other.scenario()
        && one.arguments().asMap().equals(other.arguments().asMap())
        && one.scheduling().equals(other.scheduling());
  }

  private synchronized void forget() {
    close();
    previewed = null;
    preview = null;
  }

  private synchronized void begin(ScenarioPlan plan) {
    close();
    worker = new Thread(() -> watch(plan), "preview");
    worker.setDaemon(true);
    worker.start();
  }

  /** Does not wait for the run that was begun, which ends by itself. */
  @Override
  public synchronized void close() {
    if (worker != null) {
      worker.interrupt();
    }
  }

  private void watch(ScenarioPlan plan) {
    try {
      publish(of(plan, clock));
    } catch (InterruptedException e) {
      // Something else has been selected.
    }
  }

  /** The preview of a run, which is watched while the caller waits. */
  public static RunPreview of(ScenarioPlan plan, WallClock clock) throws InterruptedException {
    BlockingQueue<Event> events = new ArrayBlockingQueue<>(1024);
    RunPreview.Watcher watcher = new RunPreview.Watcher();
    try (Run run = plan.open(new Pacer(clock, PACE), events)) {
      run.start();
      long until = System.nanoTime() + LONGEST;
      for (int i = 0; i < MOST_EVENTS; i++) {
        Event event = events.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          break;
        }
        watcher.take(event);
        if (event.fact() instanceof Fact.Exit) {
          break;
        }
      }
    }
    return watcher.seen();
  }

  /** An interrupted thread's preview is of something that is no longer selected. */
  private synchronized void publish(RunPreview seen) {
    if (Thread.currentThread() == worker && !Thread.interrupted()) {
      preview = seen;
      ready.run();
    }
  }
}

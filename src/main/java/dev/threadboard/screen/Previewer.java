package dev.threadboard.screen;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.Pacer;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.viewer.RunPreview;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Runs what is selected in the menu on another thread, for its preview. */
final class Previewer implements AutoCloseable {
  /** A longer run is not watched to its end. */
  private static final int MOST_EVENTS = 20_000;

  /** In wall time, in nanoseconds. */
  private static final long LONGEST = 2_000_000_000;

  private static final Pace PACE = new Pace(Speed.MAX, false);

  private final WallClock clock;
  private final Runnable ready;
  private Thread worker;
  private volatile RunPreview preview;

  /** {@code ready} is called on another thread when there is a preview to show. */
  Previewer(WallClock clock, Runnable ready) {
    this.clock = clock;
    this.ready = ready;
  }

  /** The newest one; null if there is none. */
  RunPreview preview() {
    return preview;
  }

  /** Forgets the preview that there is. */
  synchronized void forget() {
    close();
    preview = null;
  }

  /** Begins another one; the one that there is stays until then. */
  synchronized void begin(Run.Plan plan) {
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

  private void watch(Run.Plan plan) {
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
    } catch (InterruptedException e) {
      return;
    }
    publish(watcher.seen());
  }

  /** An interrupted thread's preview is of something that is no longer selected. */
  private synchronized void publish(RunPreview seen) {
    if (Thread.currentThread() == worker && !Thread.interrupted()) {
      preview = seen;
      ready.run();
    }
  }
}

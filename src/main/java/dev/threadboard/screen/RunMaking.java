package dev.threadboard.screen;

import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.playback.RepeatedRun;

/** Makes a run again in a thread of its own, so that its viewer need not wait for it. */
final class RunMaking implements AutoCloseable {
  private final OutcomeSnapshot.Way way;
  private final WallClock clock;
  private final Runnable done;
  private final Thread thread = new Thread(this::make, "threadboard run");
  private volatile RepeatedRun run;
  private volatile String failure;

  /** Begins; {@code done} is called at its end. */
  RunMaking(OutcomeSnapshot.Way way, WallClock clock, Runnable done) {
    this.way = way;
    this.clock = clock;
    this.done = done;
    thread.setDaemon(true);
    thread.start();
  }

  private void make() {
    try {
      run = RepeatedRun.of(way.plan(), clock);
    } catch (InterruptedException e) {
      failure = "";
    } catch (RuntimeException e) {
      failure = String.valueOf(e.getMessage());
    }
    done.run();
  }

  /** Whether it is at its end, with a run or a failure. */
  boolean isDone() {
    return run != null || failure != null;
  }

  /** Null if there is none. */
  RepeatedRun run() {
    return run;
  }

  /** Why there is no run; null if there is one. */
  String failure() {
    return failure;
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

package dev.threadboard.explore;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.KeptThreads;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.RunCancelledException;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.event.Fact;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs a plan again and again. */
public final class PlanRunner implements ProgramRunner {
  /** How often to look whether a run's threads are gone, in milliseconds. */
  private static final long LOOK = 500;

  /** How often to wait for the end of its threads; each time a second. */
  private static final int CLOSINGS = 30;

  /** Opens a run of a plan. */
  @FunctionalInterface
  public interface Opening {
    Run open(Run.Plan plan, Pacer pacer, EventReceiver events);
  }

  private final Run.Plan plan;
  private final Opening opening;
  private final Runnable end;

  /**
   * @param opening how a run of it is opened
   * @param end what is done when no more runs are made
   */
  public PlanRunner(Run.Plan plan, Opening opening, Runnable end) {
    this.plan = plan;
    this.opening = opening;
    this.end = end;
  }

  /** Runs of a scenario need no thread that was not there before. */
  public static PlanRunner of(Run.Plan plan) {
    if (!(plan instanceof ScenarioPlan)) {
      return new PlanRunner(plan, Run.Plan::open, () -> {});
    }
    KeptThreads threads = new KeptThreads();
    return new PlanRunner(
        plan,
        (scheduled, pacer, events) -> ((ScenarioPlan) scheduled).open(pacer, events, threads),
        threads::close);
  }

  @Override
  public End run(SchedulingPolicy policy, EventReceiver events, long millis)
      throws InterruptedException {
    Watched watched = new Watched(events);
    Pacer pacer = new Pacer(WallClock.SYSTEM, new Pace(Speed.MAX, false));
    Run.Plan scheduled = plan.with(SchedulingOptions.exploring(policy));
    Run run = opening.open(scheduled, pacer, watched::take);
    try {
      run.start();
      return watched.await(run, millis);
    } finally {
      close(run);
    }
  }

  /** On a busy machine the threads of a run may take their time to end. */
  private static void close(Run run) {
    for (int i = 1; ; i++) {
      try {
        run.close();
        return;
      } catch (IllegalStateException e) {
        if (i == CLOSINGS) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() {
    end.run();
  }

  /** Sees the end of a run go by. */
  private static final class Watched {
    private final CountDownLatch over = new CountDownLatch(1);
    private final EventReceiver events;
    private volatile End end = End.CANCELLED;

    Watched(EventReceiver events) {
      this.events = events;
    }

    void take(Event event) throws InterruptedException {
      try {
        events.receive(event);
      } catch (RunCancelledException e) {
        over.countDown();
        throw e;
      }
      if (event.fact() instanceof Fact.Exit) {
        end = End.EXIT;
        over.countDown();
      }
    }

    End await(Run run, long millis) throws InterruptedException {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      while (!over.await(LOOK, TimeUnit.MILLISECONDS)) {
        if (System.nanoTime() > until) {
          return End.TOO_LONG;
        } else if (run.liveThreads() == 0 && over.getCount() > 0) {
          throw new IllegalStateException("the run's threads are gone, and it has not ended");
        }
      }
      return end;
    }
  }
}

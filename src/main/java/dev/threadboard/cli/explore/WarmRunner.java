package dev.threadboard.cli.explore;

import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.WarmPython;
import dev.threadboard.engine.KeptThreads;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.event.EventReceiver;
import dev.threadboard.explore.PlanRunner;
import dev.threadboard.explore.ProgramRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Makes the runs of a Python program by a warm CPython; by another one if that is killed, as a
 * system does that is short of memory.
 */
final class WarmRunner implements ProgramRunner {
  /** So often; a program may do it itself, each time that it is run. */
  private static final int MOST_LOST = 3;

  private final ScriptPlan plan;
  private final KeptThreads threads = new KeptThreads();

  /** Null if each run has a CPython of its own. */
  private WarmPython warm;

  private ProgramRunner runs;
  private int lost;

  /**
   * @throws IOException if there can be no warm one of this Python
   */
  WarmRunner(ScriptPlan plan) throws IOException {
    this.plan = plan;
    open();
  }

  private void open() throws IOException {
    WarmPython opened =
        WarmPython.open(
            plan.with(SchedulingOptions.exploring(SchedulingPolicy.fifo())),
            Path.of(System.getProperty("java.io.tmpdir")));
    warm = opened;
    runs =
        new PlanRunner(
            plan,
            (run, pacer, events) -> ((ScriptPlan) run).open(pacer, events, opened, threads),
            () -> {});
  }

  @Override
  public End run(SchedulingPolicy policy, EventReceiver events, long millis)
      throws InterruptedException {
    End end = End.LOST;
    try {
      end = runs.run(policy, events, millis);
    } catch (IllegalStateException e) {
      if (!isKilled()) {
        throw e;
      }
    }
    if (isKilled()) {
      renew();
      return End.LOST;
    }
    return end;
  }

  private boolean isKilled() {
    return warm != null && !warm.isAlive();
  }

  private void renew() {
    try {
      warm.close();
      if (++lost < MOST_LOST) {
        open();
        return;
      }
    } catch (IOException e) {
      // Then each run has its own, as where there can be no warm one.
    }
    warm = null;
    runs = PlanRunner.of(plan);
  }

  @Override
  public void close() {
    try (threads) {
      runs.close();
      if (warm != null) {
        warm.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

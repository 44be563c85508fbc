package dev.threadboard.cli.explore;

import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.WarmPython;
import dev.threadboard.engine.KeptThreads;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.engine.SchedulingPolicy;
import dev.threadboard.explore.PlanRunner;
import dev.threadboard.explore.ProgramRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes what makes the runs of a program. */
final class ProgramRunners {
  private ProgramRunners() {}

  /** For a Python program a warm CPython, if there can be one; else each run has its own. */
  static ProgramRunner of(Run.Plan plan) {
    if (!(plan instanceof ScriptPlan script)) {
      return PlanRunner.of(plan);
    }
    try {
      WarmPython warm =
          WarmPython.open(
              script.with(SchedulingOptions.exploring(SchedulingPolicy.fifo())),
              Path.of(System.getProperty("java.io.tmpdir")));
      KeptThreads threads = new KeptThreads();
      return new PlanRunner(
          plan,
          (scheduled, pacer, events) -> ((ScriptPlan) scheduled).open(pacer, events, warm, threads),
          () -> close(warm, threads));
    } catch (IOException e) {
      return PlanRunner.of(plan);
    }
  }

  private static void close(WarmPython warm, KeptThreads threads) {
    try (threads) {
      warm.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.threadboard.cli.explore;

import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.explore.PlanRunner;
import dev.threadboard.explore.ProgramRunner;
import java.io.IOException;

/** Makes what makes the runs of a program. */
final class ProgramRunners {
  private ProgramRunners() {}

  /** For a Python program a warm CPython, if there can be one; else each run has its own. */
  static ProgramRunner of(Run.Plan plan) {
    try {
      return plan instanceof ScriptPlan script ? new WarmRunner(script) : PlanRunner.of(plan);
    } catch (IOException e) {
      return PlanRunner.of(plan);
    }
  }
}

package dev.threadboard.cli.explore;

import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import java.util.ArrayList;
import java.util.List;

/** What a command line asks to search: a scenario, or a program on each Python that it names. */
final class ExploredPlans {
  private final RunPlans plans;
  private final ParsedArguments parsed;

  ExploredPlans(RunPlans plans, ParsedArguments parsed) {
    this.plans = plans;
    this.parsed = parsed;
  }

  /**
   * One for each Python, in the order in which they are named.
   *
   * @throws UsageException if something cannot be run, or not be searched
   */
  List<Run.Plan> all() {
    Run.Plan plan = plans.of(parsed, false, ProgramOutput.TOLD);
    if (RunOptions.hasRealClock(plan)) {
      throw new UsageException(
          "explore goes with --clock virtual alone: by the machine's clock no two runs are alike");
    } else if (!(plan instanceof ScriptPlan script)) {
      refuseOfScenario();
      return List.of(Explorations.toBeSearched(plan, true));
    } else {
      return onEach(script);
    }
  }

  private void refuseOfScenario() {
    if (parsed.has(ExploreOptions.OUTCOME)) {
      throw new UsageException(
          ExploreOptions.OUTCOME
              + " is for a Python program, and "
              + parsed.word()
              + " is a scenario");
    }
  }

  private List<Run.Plan> onEach(ScriptPlan first) {
    List<String> pythons = PythonOptions.pythons(parsed);
    List<Run.Plan> all = new ArrayList<>(List.of(searched(first)));
    for (String python : pythons.subList(Math.min(1, pythons.size()), pythons.size())) {
      all.add(searched(plans.on(first, python)));
    }
    long different =
        all.stream().map(plan -> ((ScriptPlan) plan).program().python()).distinct().count();
    if (different < all.size()) {
      throw new UsageException("the same Python is named twice by --python");
    }
    return all;
  }

  private ScriptPlan searched(ScriptPlan plan) {
    boolean whole = !parsed.has(ExploreOptions.TORN_PRINTS);
    ScriptPlan made =
        ((ScriptPlan) Explorations.toBeSearched(plan, whole))
            .watching(PythonOptions.watches(parsed));
    String expression = parsed.value(ExploreOptions.OUTCOME);
    return expression == null
        ? made
        : plans.leaving(made, ExploreOptions.OUTCOME, expression.strip());
  }
}

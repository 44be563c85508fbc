package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.PossiblePythons;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.explore.shown.Explorer;
import dev.threadboard.explore.shown.RecordedSearch;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import java.util.List;
import java.util.Optional;

/** Searches what the dashboard or the menu shows. */
public final class Explorations implements Explorer {
  /** Options of {@code explore} that a recording has no use for. */
  private static final List<String> MEANINGLESS =
      List.of(
          ExploreOptions.JSON,
          ExploreOptions.JUNIT,
          ExploreOptions.SAVE,
          ExploreOptions.MERGE,
          ExploreOptions.EXPECT);

  /** Of a recording, which is the same each time. */
  private static final long SEED = 1;

  private final ProcessContext context;

  public Explorations(ProcessContext context) {
    this.context = context;
  }

  @Override
  public String refusal(Run.Plan plan) {
    return RunOptions.hasRealClock(plan)
        ? "By the machine's clock no two runs are alike: there is no search with --clock real."
        : null;
  }

  @Override
  public ShownSearch search(Run.Plan plan, long runs, Runnable changed) {
    SearchOptions options =
        SearchOptions.of(
            StrategyKind.AUTO,
            runs,
            context.seeds().getAsLong(),
            Runtime.getRuntime().availableProcessors());
    Run.Plan searched = toBeSearched(plan, true);
    return new BackgroundSearch(searched, options, isToBeJudged(searched), changed);
  }

  @Override
  public Optional<SearchSnapshot> recorded(String lesson) {
    return RecordedOutcomes.of(lesson);
  }

  /**
   * A search to be recorded, which goes by the recording's time.
   *
   * @throws UsageException if there can be none
   */
  public static RecordedSearch.Beginning toBeRecorded(
      ParsedArguments parsed, ProcessContext context) {
    for (String option : MEANINGLESS) {
      if (parsed.has(option)) {
        throw new UsageException(option + " means nothing in a tape: it shows a search");
      }
    }
    if (parsed.has(ExploreOptions.TIME)) {
      throw new UsageException("--time means nothing in a tape: a search goes by --runs there");
    }
    SearchOptions options = new ExploreOptions(parsed).search(() -> SEED);
    List<Run.Plan> plans = new ExploredPlans(new RunPlans(context), parsed).all();
    if (plans.size() > 1) {
      throw new UsageException("a tape shows the search with one Python, and not with several");
    }
    Run.Plan plan = plans.get(0);
    boolean both = new Explorations(context).isToBeJudged(plan, parsed);
    return () -> new SearchByRuns(plan, options, both);
  }

  /**
   * Whoever says where threads are interrupted does not ask who else can do it, and where it can
   * happen before any bytecode nobody can do more.
   */
  boolean isToBeJudged(Run.Plan plan, ParsedArguments parsed) {
    return plan instanceof ScriptPlan script
        && !parsed.has(PythonOptions.SWITCH_AT)
        && script.program().switchAt() == SwitchAt.GIL
        && !PossiblePythons.isAnywhere(new RunPlans(context).version(script));
  }

  /**
   * What is searched of a plan, whose scheduling and keyboard do not matter. What a lesson shows of
   * its values does not make two outcomes of one: what it prints tells them.
   */
  static Run.Plan toBeSearched(Run.Plan plan, boolean wholePrints) {
    if (plan instanceof ScenarioPlan scenario) {
      return new ScenarioPlan(
          scenario.scenario(), scenario.arguments(), SchedulingOptions.FIFO, false);
    }
    ScriptPlan script = (ScriptPlan) plan;
    boolean lesson = !script.title().isEmpty();
    PythonProgram program = script.program();
    return new ScriptPlan(
        program
            .interrupted(program.switchAt(), wholePrints)
            .watching(lesson ? List.of() : program.watches()),
        SchedulingOptions.FIFO,
        false,
        ProgramOutput.TOLD,
        script.title());
  }

  /** Where this Python can do all that any can, there is nothing more to ask. */
  private boolean isToBeJudged(Run.Plan plan) {
    try {
      return plan instanceof ScriptPlan script
          && script.program().switchAt() == SwitchAt.GIL
          && !PossiblePythons.isAnywhere(new RunPlans(context).version(script));
    } catch (UsageException e) {
      return false;
    }
  }
}

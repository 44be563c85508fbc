package dev.threadboard.cli.explore;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cli.options.RunOptions;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard explore}: runs a program under many schedules, and tells its outcomes. */
public final class ExploreCommand implements Subcommand {
  /** What asks for something else than the full screen. */
  private static final List<String> NO_SCREEN =
      List.of(ExploreOptions.PLAIN, ExploreOptions.JSON, ExploreOptions.JUNIT);

  private final ProcessContext context;

  public ExploreCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this,
            "explore",
            "Runs a program under many schedules, and tells every outcome and the shortest way to"
                + " it.");
    spec.usageMessage()
        .customSynopsis(
            "threadboard explore SCENARIO|SCRIPT.py|-m MODULE [OPTIONS] [-- ARG ...]",
            "threadboard explore --merge FILE.json ...");
    spec.addPositional(
        CommandSpecs.optionalWord(
            "SCENARIO|SCRIPT.py",
            "One of those that `list` tells, or a Python program; what is behind -- is for it."));
    ExploreOptions.addTo(spec);
    CommonOptions.addTo(spec);
    return spec.addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public boolean runsPrograms() {
    return true;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException, InterruptedException {
    ExploreOptions options = new ExploreOptions(parsed);
    Expectation expectation = options.expectation();
    if (parsed.has(ExploreOptions.MERGE)) {
      return tell(MergedReport.of(parsed), parsed, expectation);
    }
    SearchOptions search = options.search(context.seeds());
    Run.Plan plan = plan(parsed);
    SavedOutcomes saved = SavedOutcomes.in(parsed.value(ExploreOptions.SAVE));
    boolean both = plan instanceof ScriptPlan script && isToBeJudged(script, parsed);
    Searched searched =
        isForScreen(parsed)
            ? new ExploreScreen(context, parsed).show(plan, search, both)
            : search(new ProgramSearch(plan, search, both));
    if (searched.report() == null) {
      return searched.status();
    }
    Report report = saved.save(searched.report(), plan, context.clock());
    int status = tell(searched.stopped() ? report.ended() : report, parsed, expectation);
    if (searched.status() == ExitStatus.INTERRUPTED) {
      throw new InterruptedException();
    }
    return status;
  }

  /** Without a screen. */
  private Searched search(ProgramSearch made) {
    try {
      made.run(this::progress);
      return new Searched(made.report(false), false, ExitStatus.SUCCESS);
    } catch (InterruptedException e) {
      return new Searched(made.report(true), true, ExitStatus.INTERRUPTED);
    }
  }

  /** Whether somebody looks at a terminal, and did not ask for something else. */
  private boolean isForScreen(ParsedArguments parsed) {
    return NO_SCREEN.stream().noneMatch(parsed::has)
        && context.terminals().has(StandardStream.IN)
        && context.terminals().has(StandardStream.OUT)
        && ExploreScreen.isWanted(context, parsed);
  }

  private Run.Plan plan(ParsedArguments parsed) {
    Run.Plan plan = new RunPlans(context).of(parsed, false, ProgramOutput.TOLD);
    if (RunOptions.hasRealClock(plan)) {
      throw new UsageException(
          "explore goes with --clock virtual alone: by the machine's clock no two runs are alike");
    }
    Run.Plan searched = Explorations.toBeSearched(plan, !parsed.has(ExploreOptions.TORN_PRINTS));
    return searched instanceof ScriptPlan script
        ? script.watching(PythonOptions.watches(parsed))
        : searched;
  }

  private SearchProgress progress(SearchOptions search) {
    boolean visible = context.terminals().has(StandardStream.ERR);
    return new ProgressLine(new Messages(context.err()), context.clock(), visible, search);
  }

  /**
   * Whoever says where threads are interrupted does not ask who else can do it, and where it can
   * happen before any bytecode nobody can do more.
   */
  private boolean isToBeJudged(ScriptPlan script, ParsedArguments parsed) {
    return !parsed.has(PythonOptions.SWITCH_AT)
        && script.program().switchAt() == SwitchAt.GIL
        && !PossiblePythons.isAnywhere(new RunPlans(context).version(script));
  }

  private int tell(Report report, ParsedArguments parsed, Expectation expectation)
      throws IOException {
    if (parsed.has(ExploreOptions.JUNIT)) {
      JUnitReport.write(report, expectation, parsed.value(ExploreOptions.JUNIT));
    }
    byte[] text =
        parsed.has(ExploreOptions.JSON)
            ? ReportJson.of(report)
            : new OutcomeTable(report).toString().getBytes(StandardCharsets.UTF_8);
    context.out().write(text);
    return expectation.isMetBy(report) ? ExitStatus.SUCCESS : ExitStatus.DIFFERENT;
  }
}

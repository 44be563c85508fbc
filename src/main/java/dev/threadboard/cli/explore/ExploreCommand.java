package dev.threadboard.cli.explore;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
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
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.explore.Findings;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard explore}: runs a program under many schedules, and tells its outcomes. */
public final class ExploreCommand implements Subcommand {
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
    Search made = new Search(search, isInterruptedBeforeLines(plan));
    boolean stopped = false;
    boolean visible = context.terminals().has(StandardStream.ERR);
    try (SearchProgress progress =
        new SearchProgress(new Messages(context.err()), context.clock(), visible, search)) {
      made.run(() -> ProgramRunners.of(plan), () -> progress.show(made.findings()), () -> false);
    } catch (InterruptedException e) {
      stopped = true;
    }
    Report report = saved.save(report(plan, search, made, stopped), plan, context.clock());
    int status = tell(report, parsed, expectation);
    if (stopped) {
      throw new InterruptedException();
    }
    return status;
  }

  private Run.Plan plan(ParsedArguments parsed) {
    Run.Plan plan = new RunPlans(context).of(parsed, false, ProgramOutput.TOLD);
    if (RunOptions.hasRealClock(plan)) {
      throw new UsageException(
          "explore goes with --clock virtual alone: by the machine's clock no two runs are alike");
    }
    return plan instanceof ScriptPlan script
        ? new ScriptPlan(
            script
                .program()
                .interrupted(script.program().switchAt(), !parsed.has(ExploreOptions.TORN_PRINTS)),
            script.scheduling(),
            script.keyboard(),
            script.output())
        : plan;
  }

  private static boolean isInterruptedBeforeLines(Run.Plan plan) {
    return !(plan instanceof ScriptPlan script) || script.program().switchAt() == SwitchAt.LINE;
  }

  private static Report report(
      Run.Plan plan, SearchOptions options, Search search, boolean stopped) {
    Findings findings = search.findings();
    ScriptPlan script = plan instanceof ScriptPlan one ? one : null;
    List<ReportRow> rows =
        findings.sorted().stream()
            .map(
                finding ->
                    new ReportRow(
                        finding.outcome(),
                        finding.runs(),
                        finding.interruptions(),
                        finding.explanation().sentences(),
                        finding.explanation().ending(),
                        finding.schedule(),
                        null))
            .toList();
    return new Report(
        script == null
            ? ((ScenarioPlan) plan).scenario().name()
            : String.join(" ", script.program().words()),
        findings.python(),
        script == null ? null : script.program().switchAt().word(),
        options.shards() == 1 ? null : options.shard() + 1 + "/" + options.shards(),
        search.coverage(),
        findings.runs(),
        search.nanos() / 1e9,
        options.seed(),
        findings.unlike(),
        stopped,
        findings.outside(),
        rows);
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

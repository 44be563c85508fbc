package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.Expectation;
import dev.threadboard.cli.explore.report.JUnitReport;
import dev.threadboard.cli.explore.report.MergedReport;
import dev.threadboard.cli.explore.report.OutcomeTable;
import dev.threadboard.cli.explore.report.PythonsTable;
import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.explore.report.ReportJson;
import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.cli.process.ProcessContext;
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

  /** To whoever may expect the full screen. */
  private static final String SEVERAL =
      "several Pythons are searched one after the other; their table comes at the end";

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
    if (parsed.has(ExploreOptions.JUNIT)) {
      JUnitReport.check(parsed.value(ExploreOptions.JUNIT));
    }
    if (parsed.has(ExploreOptions.MERGE)) {
      return tell(MergedReport.of(parsed.values(ExploreOptions.MERGE)), parsed, expectation);
    }
    SearchOptions search = options.search(context.seeds());
    List<Run.Plan> plans = new ExploredPlans(new RunPlans(context), parsed).all();
    SavedOutcomes saved = SavedOutcomes.in(parsed.value(ExploreOptions.SAVE));
    boolean both =
        plans.size() == 1 && new Explorations(context).isToBeJudged(plans.get(0), parsed);
    boolean onScreen = isForScreen(parsed);
    if (onScreen && plans.size() > 1) {
      new Messages(context.err()).report(SEVERAL);
    }
    ExploreScreen.Searched searched =
        plans.size() == 1 && onScreen
            ? new ExploreScreen(context, parsed).show(plans.get(0), search, both)
            : search(new PlanSearches(plans, search, both));
    if (searched.reports() == null) {
      return searched.status();
    }
    List<Report> reports = saved.save(searched.reports(), plans, context.clock());
    int status =
        tell(
            searched.stopped() ? reports.stream().map(Report::ended).toList() : reports,
            parsed,
            expectation);
    if (searched.status() == ExitStatus.INTERRUPTED) {
      throw new InterruptedException();
    }
    return status;
  }

  /** Without a screen. */
  private ExploreScreen.Searched search(PlanSearches searches) {
    try {
      searches.run(this::progress);
      return new ExploreScreen.Searched(searches.reports(false), false, ExitStatus.SUCCESS);
    } catch (InterruptedException e) {
      return new ExploreScreen.Searched(searches.reports(true), true, ExitStatus.INTERRUPTED);
    }
  }

  /** Whether somebody looks at a terminal, and did not ask for something else. */
  private boolean isForScreen(ParsedArguments parsed) {
    return NO_SCREEN.stream().noneMatch(parsed::has)
        && context.terminals().has(StandardStream.IN)
        && context.terminals().has(StandardStream.OUT)
        && ExploreScreen.isWanted(context, parsed);
  }

  private SearchProgress progress(SearchOptions search) {
    boolean visible = context.terminals().has(StandardStream.ERR);
    return new ProgressLine(new Messages(context.err()), context.clock(), visible, search);
  }

  private int tell(List<Report> reports, ParsedArguments parsed, Expectation expectation)
      throws IOException {
    if (parsed.has(ExploreOptions.JUNIT)) {
      JUnitReport.write(reports, expectation, parsed.value(ExploreOptions.JUNIT));
    }
    byte[] text =
        parsed.has(ExploreOptions.JSON)
            ? ReportJson.of(reports)
            : table(reports).getBytes(StandardCharsets.UTF_8);
    context.out().write(text);
    return expectation.isMetBy(reports) ? ExitStatus.SUCCESS : ExitStatus.DIFFERENT;
  }

  private static String table(List<Report> reports) {
    return reports.size() == 1
        ? new OutcomeTable(reports.get(0)).toString()
        : new PythonsTable(reports).toString();
  }
}

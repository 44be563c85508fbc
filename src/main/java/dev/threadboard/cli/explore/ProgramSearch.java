package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.PossiblePythons;
import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.cli.explore.report.ReportRow;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.explore.Finding;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.SearchOptions;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Searches a program: where this Python can switch threads, and then, to tell what only other
 * Pythons can do, before any bytecode.
 */
final class ProgramSearch {
  /** This part of all runs, and of the time, is left for the second search. */
  private static final int PART = 4;

  private final Run.Plan plan;
  private final SearchOptions options;
  private final boolean both;
  private final Search first;
  private Search second;
  private boolean stopped;
  private long newest;

  /**
   * @param both whether the second search is made, too
   */
  ProgramSearch(Run.Plan plan, SearchOptions options, boolean both) {
    this.plan = plan;
    this.both = both;
    this.options = options;
    this.first = new Search(both ? most(options) : options, isInterruptedBeforeLines(plan));
  }

  private static SearchOptions most(SearchOptions options) {
    return options.within(
        options.runs() == SearchOptions.NO_LIMIT
            ? SearchOptions.NO_LIMIT
            : Math.max(1, options.runs() - options.runs() / PART),
        options.nanos() == SearchOptions.NO_LIMIT
            ? SearchOptions.NO_LIMIT
            : options.nanos() - options.nanos() / PART);
  }

  private static boolean isInterruptedBeforeLines(Run.Plan plan) {
    return !(plan instanceof ScriptPlan script) || script.program().switchAt() == SwitchAt.LINE;
  }

  /** {@code progress} makes what shows how far a search has come. */
  void run(Function<SearchOptions, SearchProgress> progress) throws InterruptedException {
    run(first, plan, both ? most(options) : options, progress);
    SearchOptions left =
        options.within(
            left(options.runs(), first.findings().runs()), left(options.nanos(), first.nanos()));
    if (both && !stopped && left.runs() > 0 && left.nanos() > 0) {
      second = new Search(left, false);
      run(second, ((ScriptPlan) plan).interrupted(SwitchAt.BYTECODE), left, progress);
    }
  }

  private static long left(long limit, long used) {
    return limit == SearchOptions.NO_LIMIT ? limit : limit - used;
  }

  private void run(
      Search search,
      Run.Plan plan,
      SearchOptions options,
      Function<SearchOptions, SearchProgress> progress)
      throws InterruptedException {
    try (SearchProgress shown = progress.apply(options)) {
      if (shown.wantsWords()) {
        search.explainEarly();
      }
      search.run(
          () -> ProgramRunners.of(plan), () -> shown.show(search.findings()), shown::isStopped);
      stopped = shown.isStopped();
    }
  }

  /** Which of the two knows the way to an outcome that was found. */
  Search thatFound(Outcome outcome) {
    return first.findings().of(outcome) == null ? second : first;
  }

  /** The number of the run that found the newest outcome; 0 if none has. */
  long newest() {
    long before = first.findings().runs();
    if (second != null) {
      for (Finding finding : second.findings().sorted()) {
        boolean anew = first.findings().of(finding.outcome()) == null;
        newest = anew ? Math.max(newest, before + finding.firstRun()) : newest;
      }
    }
    return Math.max(newest, first.findings().newest());
  }

  /** Whether runs are made that count, and no shortest ways looked for. */
  boolean isSearching() {
    return (second == null ? first : second).isSearching();
  }

  /** What was found; {@code stopped}: whether the search was ended before its time. */
  Report report(boolean stopped) {
    ScriptPlan script = plan instanceof ScriptPlan one ? one : null;
    String switchAt = script == null ? null : script.program().switchAt().word();
    Map<Outcome, ReportRow> rows = new LinkedHashMap<>();
    add(rows, first, switchAt);
    long runs = first.findings().runs();
    long nanos = first.nanos();
    long unlike = first.findings().unlike();
    Collection<String> outside = new TreeSet<>(first.findings().outside());
    if (second != null) {
      add(rows, second, PossiblePythons.BYTECODE);
      runs += second.findings().runs();
      nanos += second.nanos();
      unlike += second.findings().unlike();
      outside.addAll(second.findings().outside());
    }
    return new Report(
        script == null
            ? ((ScenarioPlan) plan).scenario().name()
            : String.join(" ", script.program().words()),
        script == null ? null : script.program().python().toString(),
        first.findings().python(),
        switchAt,
        options.expression(),
        options.shards() == 1 ? null : options.shard() + 1 + "/" + options.shards(),
        first.coverage(),
        second == null ? null : second.coverage(),
        runs,
        nanos / 1e9,
        options.seed(),
        unlike,
        first.findings().differs() == null && second != null
            ? second.findings().differs()
            : first.findings().differs(),
        stopped,
        List.copyOf(outside),
        rows.values().stream()
            .sorted(Comparator.comparingLong(ReportRow::runs).reversed())
            .toList());
  }

  private static void add(Map<Outcome, ReportRow> rows, Search search, String switchAt) {
    for (Finding finding : search.findings().sorted()) {
      rows.merge(
          finding.outcome(),
          row(finding, switchAt),
          (known, again) -> known.foundAgain(again.runs()));
    }
  }

  private static ReportRow row(Finding finding, String switchAt) {
    return new ReportRow(
        finding.outcome(),
        finding.runs(),
        finding.interruptions(),
        switchAt,
        finding.explanation().sentences(),
        finding.explanation().ending(),
        finding.schedule(),
        null);
  }
}

package dev.threadboard.cli.explore;

import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.engine.Run;
import dev.threadboard.explore.schedule.SearchOptions;
import java.util.List;
import java.util.function.Function;

/** The searches of a program on several Pythons, or of one alone, one after the other. */
final class PlanSearches {
  private final List<ProgramSearch> searches;

  /**
   * @param options of each; they share the time
   * @param both whether each is searched with interruptions before any bytecode, too
   */
  PlanSearches(List<Run.Plan> plans, SearchOptions options, boolean both) {
    long nanos = options.nanos();
    SearchOptions each =
        options.within(
            options.runs(), nanos == SearchOptions.NO_LIMIT ? nanos : nanos / plans.size());
    this.searches = plans.stream().map(plan -> new ProgramSearch(plan, each, both)).toList();
  }

  /** {@code progress} makes what shows how far a search has come. */
  void run(Function<SearchOptions, SearchProgress> progress) throws InterruptedException {
    for (ProgramSearch search : searches) {
      search.run(progress);
    }
  }

  /** What was found; {@code stopped}: whether it was ended before its time. */
  List<Report> reports(boolean stopped) {
    return searches.stream().map(search -> search.report(stopped)).toList();
  }
}

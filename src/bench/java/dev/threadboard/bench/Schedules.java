package dev.threadboard.bench;

import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.PlanRunner;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.Limits;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.List;

/** Measures how many schedules of a scenario are tried in a second, on one core. */
final class Schedules {
  private static final long RUNS = 5000;
  private static final int ROUNDS = 5;

  List<Row> measure() throws InterruptedException {
    Scenario scenario = Catalogue.find("loop").orElseThrow();
    ScenarioPlan plan =
        new ScenarioPlan(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO, false);
    Series rates = new Series();
    for (int round = 0; round <= ROUNDS; round++) {
      SearchOptions options =
          new SearchOptions(
              StrategyKind.AUTO,
              RUNS,
              SearchOptions.NO_LIMIT,
              SearchOptions.AUTO,
              round,
              1,
              0,
              1,
              false,
              false,
              Limits.USUAL);
      Search search = new Search(options, true);
      search.run(() -> PlanRunner.of(plan), () -> {}, () -> false);
      // The first one compiles.
      if (round > 0) {
        rates.add(search.findings().runs() / (search.nanos() / 1e9));
      }
    }
    return List.of(Row.of("1500", "schedules of loop a second, one core", "%.0f", rates.median()));
  }
}

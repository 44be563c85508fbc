package dev.threadboard.bench;

import dev.threadboard.cli.explore.ScriptSearch;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.PlanRunner;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;

/** Measures how many schedules are tried in a second, and the memory that many of them take. */
final class Schedules {
  private static final long RUNS = 5000;
  private static final long PYTHON_RUNS = 500;
  private static final String MANY_RUNS = "100000";

  /** How often to look at a process's memory, in milliseconds. */
  private static final long LOOK = 50;

  private static final int ROUNDS = 5;

  private final Programs programs;
  private final List<Row> rows = new ArrayList<>();

  Schedules(Programs programs) {
    this.programs = programs;
  }

  List<Row> measure() throws IOException, InterruptedException {
    scenario();
    memory();
    return rows;
  }

  /** Of a Python program, on all cores. */
  static Row python(ScriptSearch searches, Path program) throws InterruptedException {
    Series rates = new Series();
    for (int round = 0; round <= ROUNDS; round++) {
      Search search =
          searches.search(
              program, SwitchAt.LINE, StrategyKind.URW, round, PYTHON_RUNS, one -> false);
      if (round > 0) {
        rates.add(search.findings().runs() / (search.nanos() / 1e9));
      }
    }
    return Row.of("300", "schedules of lost_update.py a second", "%.0f", rates.median());
  }

  private void memory() throws IOException, InterruptedException {
    Process search =
        new ProcessBuilder(
                programs.executable(), "explore", "loop", "--runs", MANY_RUNS, "--seed", "1")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double peak = 0;
    while (!search.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
      try {
        peak = new ProcessUse(search.pid()).peakMegabytes();
      } catch (IOException | NoSuchElementException e) {
        // It has ended meanwhile.
      }
    }
    rows.add(Row.of("150", "memory of a search of 100,000 schedules, MB", "%.0f", peak));
  }

  private void scenario() throws InterruptedException {
    Scenario scenario = Catalogue.find("loop").orElseThrow();
    ScenarioPlan plan =
        new ScenarioPlan(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO, false);
    Series rates = new Series();
    for (int round = 0; round <= ROUNDS; round++) {
      SearchOptions options =
          SearchOptions.of(StrategyKind.AUTO, RUNS, round, 1);
      Search search = new Search(options, true);
      search.run(() -> PlanRunner.of(plan), () -> {}, () -> false);
      // The first one compiles.
      if (round > 0) {
        rates.add(search.findings().runs() / (search.nanos() / 1e9));
      }
    }
    rows.add(Row.of("1500", "schedules of loop a second, one core", "%.0f", rates.median()));
  }
}

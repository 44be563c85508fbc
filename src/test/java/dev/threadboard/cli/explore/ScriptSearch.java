package dev.threadboard.cli.explore;

import dev.threadboard.TestCache;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.ProgramOutput;
import dev.threadboard.cpython.PythonProgram;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Searches Python programs, in a process of its own for each run but in this one otherwise. */
public final class ScriptSearch {
  private final Path python;
  private final Path agent;
  private final int jobs;

  public ScriptSearch(Path python, int jobs) throws IOException {
    this.python = python;
    this.agent = TestCache.agent();
    this.jobs = jobs;
  }

  /** Ends as soon as it is enough, which is asked after each few runs. */
  public Search search(
      Path script,
      SwitchAt switchAt,
      StrategyKind kind,
      long seed,
      long runs,
      Predicate<Search> enough)
      throws InterruptedException {
    PythonProgram program =
        new PythonProgram(
            python,
            false,
            script.toAbsolutePath().toString(),
            List.of(),
            switchAt,
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            true,
            agent);
    ScriptPlan plan = new ScriptPlan(program, SchedulingOptions.FIFO, false, ProgramOutput.TOLD);
    SearchOptions options = SearchOptions.of(kind, runs, seed, jobs);
    Search search = new Search(options, switchAt == SwitchAt.LINE);
    search.run(() -> ProgramRunners.of(plan), () -> {}, () -> enough.test(search));
    return search;
  }
}

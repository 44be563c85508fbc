package dev.threadboard.cli.explore;

import dev.threadboard.cli.options.RunPlans;
import dev.threadboard.cpython.CPython;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.Finding;
import dev.threadboard.explore.Search;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A search of a lesson's variant that ends as soon as it has found what must be found. */
final class LessonSearch {
  /** Ends a search without a look for the shortest ways. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final String lesson;
  private final long runs;
  private final Search search;
  private final Run.Plan plan;

  /**
   * @param switchAt the word for where threads are interrupted
   * @param runs how many at most
   * @param cache a folder for the lesson's copy
   */
  LessonSearch(
      LessonVariant variant, CPython python, String switchAt, long runs, long seed, Path cache)
      throws LessonException {
    this.lesson = variant.lesson();
    Lesson read = Course.read(Course.find(lesson).orElseThrow());
    ScriptPlan script =
        RunPlans.lesson(
            read,
            variant.set(),
            python.executable().toString(),
            switchAt,
            SchedulingOptions.FIFO,
            false,
            Map.of("XDG_CACHE_HOME", cache.toString()));
    this.runs = runs;
    this.plan = Explorations.toBeSearched(script, true);
    SearchOptions options = SearchOptions.of(StrategyKind.AUTO, runs, seed, 1);
    this.search = new Search(options, false);
  }

  /**
   * Searches.
   *
   * @param wanted ends the search when all of it is found; all runs are made if it is empty
   */
  LessonSearch run(Collection<String> wanted) throws InterruptedException {
    try {
      search.run(
          () -> ProgramRunners.of(plan),
          () -> {
            if (!wanted.isEmpty() && firstRuns().keySet().containsAll(wanted)) {
              throw new Enough();
            }
          },
          () -> {
            if (isOver()) {
              throw new Enough();
            }
            return false;
          });
    } catch (Enough e) {
      // All that is asked for is known.
    }
    return this;
  }

  private boolean isOver() {
    return search.findings().runs() >= runs
        || search.findings().runs() > 0 && search.coverage().every();
  }

  /** What was found, and in which run first, from 1. */
  Map<String, Long> firstRuns() {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Finding finding : search.findings().sorted()) {
      found.merge(LessonVariant.words(finding.outcome(), lesson), finding.firstRun(), Math::min);
    }
    return found;
  }

  /** How many different outcomes a person is shown. */
  int rows() {
    return search.findings().size();
  }

  long runs() {
    return search.findings().runs();
  }

  Coverage coverage() {
    return search.coverage();
  }
}

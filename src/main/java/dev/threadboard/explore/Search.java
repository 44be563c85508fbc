package dev.threadboard.explore;

import dev.threadboard.event.Event;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.Strategy;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Searches a program's schedules for outcomes, and then for the shortest way to each. Its results
 * depend on the program and the options alone, unless it is stopped or its time is limited.
 */
public final class Search {
  /** How many runs are asked for at once; the same however many can be made at once. */
  private static final int BATCH = 16;

  /** How many runs the shortening of one way may take at least; of all, as many as the search. */
  private static final int LEAST_SHORTENING = 60;

  /** So few that they take no part of the time that is worth mentioning. */
  private static final int EXPLAINED_AT_ONCE = 3;

  private final SearchOptions options;
  private final Strategy strategy;
  private final Findings findings = new Findings();

  /** The files that explanations show, each once. */
  private final Map<List<String>, List<String>> listings = new ConcurrentHashMap<>();

  private final boolean beforeLines;
  private boolean explainsEarly;
  private boolean searching;
  private int shortened;
  private long began;
  private long ended;

  /**
   * @param beforeLines whether threads are only interrupted before lines, and not within
   */
  public Search(SearchOptions options, boolean beforeLines) {
    this.options = options;
    this.beforeLines = beforeLines;
    this.strategy = Strategy.of(options);
  }

  /**
   * Explains each outcome as soon as it is found, too, for those who watch. What comes out at the
   * end is the same.
   */
  public void explainEarly() {
    explainsEarly = true;
  }

  /** For how many outcomes the shortest way has been looked for. */
  public int shortened() {
    return shortened;
  }

  /** What has been found so far. */
  public Findings findings() {
    return findings;
  }

  public Coverage coverage() {
    return strategy.coverage();
  }

  /** How long the search took, without the shortening, in nanoseconds. */
  public long nanos() {
    return (searching ? System.nanoTime() : ended) - began;
  }

  /** Whether runs are made that count, and no shortest ways looked for. */
  public boolean isSearching() {
    return searching;
  }

  /**
   * Searches.
   *
   * @param runners makes what makes the runs
   * @param progress is told after each few runs
   * @param stopped whether to search no further; of what was found the shortest ways are told
   */
  public void run(Supplier<ProgramRunner> runners, Runnable progress, BooleanSupplier stopped)
      throws InterruptedException {
    began = System.nanoTime();
    ended = began;
    try (Runners all = new Runners(runners, options)) {
      searching = true;
      try {
        search(all, progress, stopped);
      } finally {
        ended = System.nanoTime();
        searching = false;
      }
      shorten(all, progress);
    }
  }

  private void search(Runners runners, Runnable progress, BooleanSupplier stopped)
      throws InterruptedException {
    while (!stopped.getAsBoolean() && System.nanoTime() - began < options.nanos()) {
      long left = options.runs() - findings.runs();
      List<Trial> trials = left > 0 ? strategy.next((int) Math.min(BATCH, left), left) : List.of();
      if (trials.isEmpty()) {
        return;
      }
      make(runners, trials);
      if (explainsEarly) {
        explainSome(runners);
      }
      progress.run();
    }
  }

  /** As many at once as can be made, so that nobody reads what is being shortened. */
  private void shorten(Runners runners, Runnable progress) throws InterruptedException {
    List<Finding> found = findings.inOrder();
    int most = Math.max(LEAST_SHORTENING, (int) (findings.runs() / Math.max(1, found.size())));
    while (shortened < found.size()) {
      int end = Math.min(found.size(), shortened + options.jobs());
      runners.all(
          found.subList(shortened, end),
          (runner, finding) -> {
            Shortest.shorten(runner, options, finding, most);
            explain(runner, finding);
            return finding;
          });
      shortened = end;
      progress.run();
    }
  }

  /** Not all at once, since others may wait for what was found. */
  private void explainSome(Runners runners) throws InterruptedException {
    List<Finding> some =
        findings.inOrder().stream()
            .filter(finding -> !finding.isExplained())
            .limit(EXPLAINED_AT_ONCE)
            .toList();
    runners.all(
        some,
        (runner, finding) -> {
          explain(runner, finding);
          return finding;
        });
  }

  private void make(Runners runners, List<Trial> trials) throws InterruptedException {
    List<Tried> made = List.of();
    try {
      made = runners.run(trials);
    } finally {
      for (int i = 0; i < trials.size(); i++) {
        if (i < made.size()) {
          findings.add(made.get(i));
          strategy.take(trials.get(i), made.get(i));
        } else {
          strategy.skip(trials.get(i));
        }
      }
    }
  }

  private void explain(ProgramRunner runner, Finding finding) throws InterruptedException {
    List<Event> events = new ArrayList<>();
    Trial trial = Trial.free(finding.schedule().chooser());
    Tried tried = OneRun.of(runner, trial, options, events::add);
    Explanation words = ScheduleStory.of(events, tried, beforeLines);
    finding.explain(words.sharing(lines -> listings.computeIfAbsent(lines, same -> same)));
  }
}

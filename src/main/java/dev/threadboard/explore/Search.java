package dev.threadboard.explore;

import dev.threadboard.event.Event;
import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.Schedule;
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

  /** How often a run is made once more that is to be explained. */
  private static final int EXPLAINING = 3;

  /** How many runs the shortening of one way may take at least; of all, as many as the search. */
  private static final int LEAST_SHORTENING = 60;

  /** So few that they take no part of the time that is worth mentioning. */
  private static final int EXPLAINED_AT_ONCE = 3;

  private final SearchOptions options;
  private final Strategy strategy;
  private final Findings findings = new Findings();

  /** The files that explanations show, each once. */
  private final Map<List<String>, List<String>> listings = new ConcurrentHashMap<>();

  private final WantedWays wanted = new WantedWays();
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

  /**
   * The shortest way to an outcome that was found. Any thread may ask, and waits until it has been
   * looked for, though the search goes on; what comes out at the end is the same.
   */
  public Schedule shortest(Outcome outcome) throws InterruptedException {
    return wanted.get(outcome);
  }

  /** For how many outcomes the shortest way has been looked for. */
  public int shortened() {
    return shortened;
  }

  /** What has been found so far. */
  public Findings findings() {
    return findings;
  }

  /** Nothing is claimed if runs that chose the same were not alike. */
  public Coverage coverage() {
    Coverage told = strategy.coverage();
    return findings.unlike() == 0 ? told : told.withoutClaims();
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
      tellWhatDiffers(all);
    } finally {
      wanted.close(outcome -> findings.of(outcome).schedule());
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
      answer(runners);
      progress.run();
    }
  }

  /** As many at once as can be made, so that nobody reads what is being shortened. */
  private void shorten(Runners runners, Runnable progress) throws InterruptedException {
    List<Finding> found = findings.inOrder();
    int most = mostShortening();
    while (shortened < found.size()) {
      answer(runners);
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

  private int mostShortening() {
    long each = findings.runs() / Math.max(1, findings.inOrder().size());
    return Math.max(LEAST_SHORTENING, (int) each);
  }

  /** Looks for the ways that somebody waits for, of which nothing stays in what was found. */
  private void answer(Runners runners) throws InterruptedException {
    runners.all(
        wanted.open(),
        (runner, outcome) -> {
          Finding finding = findings.of(outcome);
          Finding way = finding.copy();
          if (findings.inOrder().indexOf(finding) >= shortened) {
            Shortest.shorten(runner, options, way, mostShortening());
          }
          wanted.answer(outcome, way.schedule());
          return way;
        });
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
        if (i < made.size() && !made.get(i).isLost()) {
          findings.add(made.get(i));
          strategy.take(trials.get(i), made.get(i));
        } else {
          strategy.skip(trials.get(i));
        }
      }
    }
  }

  /** Tells nothing if the same choices do not lead there again. */
  private void explain(ProgramRunner runner, Finding finding) throws InterruptedException {
    for (int i = 0; i < EXPLAINING; i++) {
      List<Event> events = new ArrayList<>();
      Trial trial = Trial.free(finding.schedule().chooser());
      Tried tried = OneRun.of(runner, trial, options, events::add);
      if (!tried.isLost() && tried.outcome().equals(finding.outcome())) {
        Explanation words = ScheduleStory.of(events, tried, beforeLines);
        finding.explain(words.sharing(lines -> listings.computeIfAbsent(lines, same -> same)));
        return;
      }
    }
  }

  /** Also of outcomes to which no choices lead again. */
  private void tellWhatDiffers(Runners runners) throws InterruptedException {
    for (Finding finding : findings.inOrder()) {
      if (!finding.isExplained()) {
        findings.addUnlike(finding.schedule());
      }
    }
    if (findings.unlike() > 0) {
      List<Schedule> schedules = List.of(findings.unlikeSchedule());
      runners
          .all(schedules, (runner, unlike) -> FirstDifference.of(runner, unlike, options))
          .forEach(findings::differs);
    }
  }
}

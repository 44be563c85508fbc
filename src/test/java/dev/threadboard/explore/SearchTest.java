package dev.threadboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.explore.outcome.Outcome;
import dev.threadboard.explore.schedule.Coverage;
import dev.threadboard.explore.schedule.Schedule;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.explore.schedule.Trial;
import dev.threadboard.explore.schedule.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against an enumeration of all orders, on programs made at random. */
class SearchTest {
  private static final int PROGRAMS = 400;
  private static final int STEPS = 8;

  @Test
  void findsTheOutcomesOfAllOrdersAndNoOthers() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(16);
    for (int i = 0; i < PROGRAMS; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      Search search = search(program, SearchOptions.AUTO, 1);
      assertEquals("every", search.coverage().word());
      assertEquals(all(program, Integer.MAX_VALUE), outcomes(search), program::toString);
    }
  }

  @Test
  void findsTheOutcomesOfAllOrdersWithSoManyInterruptions() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < PROGRAMS; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      for (int most = 0; most <= 3; most++) {
        Search search = search(program, most, 1);
        Coverage coverage = search.coverage();
        assertTrue(coverage.every() || coverage.all() == most, coverage::text);
        assertEquals(all(program, most), outcomes(search), most + " in " + program);
      }
    }
  }

  @Test
  void findsFirstWhatInterruptionsOfTheProgramsOwnCodeLeadTo() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(20);
    for (int i = 0; i < PROGRAMS; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      for (int most = 1; most <= 2; most++) {
        int own = most;
        Search search =
            search(
                program,
                StrategyKind.DFS,
                SearchOptions.NO_LIMIT,
                SearchOptions.AUTO,
                1,
                coverage -> coverage.reaches(own));
        Set<String> wanted = new TreeSet<>();
        Orders.collect(new TinyState(program), -1, most, true, wanted);
        Set<String> found = outcomes(search);
        assertTrue(found.containsAll(wanted), () -> own + " in " + program + ": " + wanted);
      }
    }
  }

  @Test
  void triesFewerSchedulesThanThereAre() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(18);
    long tried = 0;
    long there = 0;
    for (int i = 0; i < PROGRAMS / 8; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      tried += search(program, SearchOptions.AUTO, 1).findings().runs();
      there += Orders.count(new TinyState(program));
    }
    assertTrue(tried * 2 < there, tried + " of " + there);
  }

  @Test
  void findsTheSameHoweverManyRunsAreMadeAtOnce() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(19);
    for (int i = 0; i < PROGRAMS / 40; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      assertEquals(told(search(program, 2, 1)), told(search(program, 2, 4)));
    }
  }

  /** Whoever watches changes nothing, and knows the ways to what was found before the end. */
  @Test
  void findsTheSameWhereOutcomesAreExplainedEarly() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(21);
    int explained = 0;
    for (int i = 0; i < PROGRAMS / 40; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      SearchOptions options = options(StrategyKind.AUTO, 60, SearchOptions.AUTO, 2);
      Search watched = new Search(options, true);
      watched.explainEarly();
      List<Boolean> early = new ArrayList<>();
      watched.run(
          () -> new TinyRunner(program),
          () -> early.add(watched.findings().sorted().stream().anyMatch(Finding::isExplained)),
          () -> false);
      explained += early.get(0) ? 1 : 0;
      assertEquals(told(search(program, StrategyKind.AUTO, 60)), told(watched));
    }
    assertTrue(explained > 0);
  }

  /** Whoever does not wait for the end is told a short way, too, and changes nothing. */
  @Test
  @Timeout(60)
  void looksForAWayThatSomebodyWaitsForWhileItGoesOn() throws Exception {
    SplittableRandom random = new SplittableRandom(23);
    ExecutorService viewer = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < PROGRAMS / 40; i++) {
        TinyProgram program = TinyProgram.random(random, STEPS);
        SearchOptions options =
            options(StrategyKind.RANDOM, SearchOptions.NO_LIMIT, SearchOptions.AUTO, 1);
        Search search = new Search(options, true);
        List<Finding> seen = new ArrayList<>();
        List<Future<Schedule>> way = new ArrayList<>();
        search.run(
            () -> new TinyRunner(program),
            () -> {
              if (seen.isEmpty()) {
                search.findings().sorted().forEach(found -> seen.add(found.copy()));
                Outcome last = seen.get(seen.size() - 1).outcome();
                way.add(viewer.submit(() -> search.shortest(last)));
              }
            },
            () -> !way.isEmpty() && way.get(0).isDone());
        Finding found = seen.get(seen.size() - 1);
        Trial again = Trial.free(way.get(0).get().chooser());
        Tried tried = OneRun.of(new TinyRunner(program), again, options);
        assertEquals(found.outcome(), tried.outcome());
        assertTrue(tried.decisions().interruptions() <= found.interruptions());
        assertEquals(
            told(search(program, StrategyKind.RANDOM, search.findings().runs())), told(search));
        Finding atLast = search.findings().of(found.outcome());
        assertEquals(atLast.schedule(), search.shortest(found.outcome()));
      }
    } finally {
      viewer.shutdownNow();
    }
  }

  /** A search that is stopped tells what it has found, and the shortest ways to it. */
  @Test
  void explainsWhatItFoundUntilItWasStopped() throws InterruptedException {
    TinyProgram program = TinyProgram.random(new SplittableRandom(22), STEPS);
    Search search = new Search(options(StrategyKind.AUTO, 60, SearchOptions.AUTO, 1), true);
    search.run(() -> new TinyRunner(program), () -> {}, () -> search.findings().runs() > 0);
    assertTrue(search.findings().runs() < 60);
    assertTrue(search.findings().sorted().stream().allMatch(Finding::isExplained));
    Search none = new Search(options(StrategyKind.AUTO, 60, SearchOptions.AUTO, 1), true);
    none.run(() -> new TinyRunner(program), () -> {}, () -> true);
    assertEquals(0, none.findings().size());
  }

  /** Runs at random interrupt often; few ways to an outcome need that. */
  @Test
  void shortensTheWaysOfRandomRuns() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(20);
    int ways = 0;
    int longer = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      TinyProgram program = TinyProgram.random(random, STEPS);
      Map<Outcome, Integer> fewest =
          search(program, SearchOptions.AUTO, 1).findings().sorted().stream()
              .collect(Collectors.toMap(Finding::outcome, Finding::interruptions));
      for (Finding found : search(program, StrategyKind.RANDOM, 20).findings().sorted()) {
        int more = found.interruptions() - fewest.get(found.outcome());
        assertTrue(more >= 0, program::toString);
        ways++;
        longer += more > 0 ? 1 : 0;
      }
    }
    assertTrue(longer * 6 < ways, longer + " of " + ways);
  }

  /** No single interruption can be taken away from many of their ways that have more than two. */
  @Test
  void findsThePhilosophersTwoInterruptions() throws InterruptedException {
    int found = 0;
    int longer = 0;
    for (int seed = 0; seed < 100; seed++) {
      Search search =
          new Search(options(StrategyKind.RANDOM, 60, SearchOptions.AUTO, 1, seed), true);
      search.run(() -> new TinyRunner(TinyProgram.philosophers()), () -> {}, () -> false);
      for (Finding each : search.findings().sorted()) {
        if (each.outcome().stdout().contains("[0, 1, 2]")) {
          found++;
          longer += each.interruptions() > 2 ? 1 : 0;
        }
      }
    }
    assertTrue(found > 50);
    assertTrue(longer * 40 < found, longer + " of " + found);
  }

  private static String told(Search search) {
    return search.findings().sorted().stream()
        .map(finding -> finding.outcome() + " " + finding.runs() + " " + finding.schedule())
        .collect(Collectors.joining("\n"));
  }

  private static Search search(TinyProgram program, int interruptions, int jobs)
      throws InterruptedException {
    return search(
        program, StrategyKind.DFS, SearchOptions.NO_LIMIT, interruptions, jobs, coverage -> false);
  }

  private static Search search(TinyProgram program, StrategyKind kind, long runs)
      throws InterruptedException {
    return search(program, kind, runs, SearchOptions.AUTO, 1, coverage -> false);
  }

  private static Search search(
      TinyProgram program,
      StrategyKind kind,
      long runs,
      int interruptions,
      int jobs,
      Predicate<Coverage> enough)
      throws InterruptedException {
    SearchOptions options = options(kind, runs, interruptions, jobs);
    Search search = new Search(options, true);
    search.run(() -> new TinyRunner(program), () -> {}, () -> enough.test(search.coverage()));
    return search;
  }

  private static SearchOptions options(StrategyKind kind, long runs, int interruptions, int jobs) {
    return options(kind, runs, interruptions, jobs, 0);
  }

  private static SearchOptions options(
      StrategyKind kind, long runs, int interruptions, int jobs, long seed) {
    return SearchOptions.of(kind, runs, seed, jobs).upTo(interruptions);
  }

  private static Set<String> outcomes(Search search) {
    return search.findings().sorted().stream()
        .map(finding -> finding.outcome().stdout().strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> all(TinyProgram program, int interruptions) {
    Set<String> outcomes = new TreeSet<>();
    Orders.collect(new TinyState(program), -1, interruptions, false, outcomes);
    return outcomes;
  }
}

package dev.threadboard.cli.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.explore.report.Report;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.ScenarioPlan;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.explore.schedule.SearchOptions;
import dev.threadboard.explore.schedule.StrategyKind;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BackgroundSearchTest {
  private final AtomicReference<BackgroundSearch> search = new AtomicReference<>();
  private final List<SearchSnapshot> seen = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch last = new CountDownLatch(1);

  @Test
  void eachSnapshotIsOfMoreAndTheLastTellsWhatTheReportTells() throws InterruptedException {
    begin(200);
    assertTrue(last.await(60, TimeUnit.SECONDS));
    search.get().close();
    SearchSnapshot end = search.get().snapshot();
    assertEquals(Phase.OVER, end.phase());
    Report report = search.get().report();
    assertEquals(report.runs(), end.runs());
    assertEquals(report.rows().size(), end.outcomes().size());
    assertFalse(search.get().isStopped());
    long before = 0;
    for (SearchSnapshot one : List.copyOf(seen)) {
      assertTrue(one.runs() >= before);
      before = one.runs();
    }
    assertTrue(end.outcomes().stream().allMatch(outcome -> !outcome.code().lines().isEmpty()));
  }

  @Test
  void aSearchThatIsStoppedKeepsAndExplainsWhatItFound() throws InterruptedException {
    begin(SearchOptions.NO_LIMIT);
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    search.get().stop();
    assertTrue(last.await(60, TimeUnit.SECONDS));
    search.get().close();
    SearchSnapshot end = search.get().snapshot();
    assertEquals(Phase.STOPPED, end.phase());
    assertTrue(search.get().isStopped());
    assertTrue(end.runs() > 0);
    assertTrue(end.outcomes().stream().allMatch(outcome -> !outcome.code().lines().isEmpty()));
  }

  @Test
  void aSearchThatIsClosedIsOverAtOnce() throws InterruptedException {
    begin(SearchOptions.NO_LIMIT);
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    search.get().close();
    assertEquals(Phase.STOPPED, search.get().snapshot().phase());
    assertTrue(search.get().report().stopped());
  }

  private void begin(long runs) {
    SearchOptions options = SearchOptions.of(StrategyKind.RANDOM, runs, 1, 2);
    search.set(new BackgroundSearch(plan(), options, false, this::changed));
    changed();
  }

  private void changed() {
    BackgroundSearch one = search.get();
    if (one == null) {
      return;
    }
    SearchSnapshot now = one.snapshot();
    seen.add(now);
    if (now.runs() > 0) {
      begun.countDown();
    }
    if (now.phase().isLast()) {
      last.countDown();
    }
  }

  private static Run.Plan plan() {
    Scenario scenario = Catalogue.find("loop").orElseThrow();
    return new ScenarioPlan(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO, false);
  }
}

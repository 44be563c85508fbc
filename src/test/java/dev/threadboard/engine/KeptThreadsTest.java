package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.engine.time.Pacer;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeptThreadsTest {
  @Test
  void carryOneRunAfterTheOtherWithTheSameEvents() throws InterruptedException {
    Scenario scenario = Catalogue.find("pool").orElseThrow();
    ScenarioPlan plan =
        new ScenarioPlan(
            scenario, Arguments.defaults(scenario), SchedulingOptions.random(7), false);
    Set<List<Event>> runs = new HashSet<>();
    Set<Thread> carriers = new HashSet<>();
    try (KeptThreads threads = new KeptThreads()) {
      for (int i = 0; i < 50; i++) {
        runs.add(events(plan, threads, carriers));
        assertEquals(0, threads.count());
      }
    }
    assertEquals(1, runs.size());
    assertTrue(carriers.size() <= 8, () -> carriers.size() + " threads were made");
  }

  private static List<Event> events(ScenarioPlan plan, KeptThreads threads, Set<Thread> carriers)
      throws InterruptedException {
    List<Event> events = new ArrayList<>();
    CountDownLatch over = new CountDownLatch(1);
    Pacer pacer = new Pacer(WallClock.SYSTEM, new Pace(Speed.MAX, false));
    try (Run run =
        plan.open(
            pacer,
            event -> {
              events.add(event);
              carriers.add(Thread.currentThread());
              if (event.fact() instanceof Fact.Exit) {
                over.countDown();
              }
            },
            threads)) {
      run.start();
      assertTrue(over.await(30, TimeUnit.SECONDS), "the run did not end");
    }
    return events;
  }
}

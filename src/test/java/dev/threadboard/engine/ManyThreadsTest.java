package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with very many threads; the limit is for a machine that has much else to do. */
@Timeout(180)
class ManyThreadsTest {
  static Stream<SchedulingOptions> schedulings() {
    return Stream.of(SchedulingOptions.FIFO, SchedulingOptions.random(1), SchedulingOptions.OS);
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void twoThousandWorkersRunOnAnyJvm(SchedulingOptions scheduling) {
    assertAllDone(2_000, scheduling);
  }

  @Test
  void aHundredThousandWorkersRunWhereTheJvmHasVirtualThreads() {
    assumeVirtualThreads();
    assertAllDone(100_000, SchedulingOptions.FIFO);
  }

  @Test
  void aHundredThousandWorkersRunInRandomOrderToo() {
    assumeVirtualThreads();
    assertAllDone(100_000, SchedulingOptions.random(1));
  }

  private static void assumeVirtualThreads() {
    assumeTrue(
        Runtime.version().feature() >= 21,
        "Java " + Runtime.version().feature() + " has no virtual threads; Java 21 and later have");
  }

  private static void assertAllDone(int workers, SchedulingOptions scheduling) {
    Set<String> printed = new HashSet<>();
    AtomicInteger ended = new AtomicInteger();
    ScenarioUnderTest scenarioUnderTest = ScenarioUnderTest.of(py -> work(py, workers));
    try (RunningScenario running =
        RunningScenario.live(scenarioUnderTest, scheduling, new Pace(Speed.MAX, false), 1024)) {
      running.each(
          fact -> {
            if (fact instanceof Fact.Print print && !print.text().isEmpty()) {
              printed.add(print.text());
            } else if (fact instanceof Fact.End) {
              ended.incrementAndGet();
            }
          });
    }
    assertEquals(workers, printed.size());
    assertEquals(workers + 1, ended.get());
  }

  private static void work(Python py, int workers) {
    for (int i = 0; i < workers; i++) {
      int n = i;
      py.thread(
              Call.of(
                  "worker",
                  () -> {
                    py.sleep(1);
                    py.print(n);
                  }))
          .start();
    }
  }
}

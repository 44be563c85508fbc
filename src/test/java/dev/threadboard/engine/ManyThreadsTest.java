package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Python;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with very many threads. */
class ManyThreadsTest {
  static Stream<Scheduling> schedulings() {
    return Stream.of(Scheduling.FIFO, Scheduling.random(1), Scheduling.OS);
  }

  @ParameterizedTest
  @MethodSource("schedulings")
  void twoThousandWorkersRunOnAnyJvm(Scheduling scheduling) {
    assertAllDone(2_000, scheduling);
  }

  @Test
  void aHundredThousandWorkersRunWhereTheJvmHasVirtualThreads() {
    assumeVirtualThreads();
    assertAllDone(100_000, Scheduling.FIFO);
  }

  @Test
  void aHundredThousandWorkersRunInRandomOrderToo() {
    assumeVirtualThreads();
    assertAllDone(100_000, Scheduling.random(1));
  }

  private static void assumeVirtualThreads() {
    assumeTrue(
        Runtime.version().feature() >= 21,
        "Java " + Runtime.version().feature() + " has no virtual threads; Java 21 and later have");
  }

  private static void assertAllDone(int workers, Scheduling scheduling) {
    Told told = Play.whole(Lesson.of(py -> work(py, workers)), scheduling);
    assertEquals(
        workers, told.all(Fact.Print.class).stream().filter(p -> !p.text().isEmpty()).count());
    assertEquals(workers + 1, told.all(Fact.End.class).size());
  }

  private static void work(Python py, int workers) {
    for (int i = 0; i < workers; i++) {
      int n = i;
      py.thread(
              dev.threadboard.python.Call.of(
                  "worker",
                  () -> {
                    py.sleep(1);
                    py.print(n);
                  }))
          .start();
    }
  }
}

package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gets the baton next, and what the time is then. */
class BatonSchedulerTest {
  /** Three threads that print their letter, sleep, and print it again. */
  private static final ScenarioUnderTest LETTERS =
      ScenarioUnderTest.of(
          py -> {
            for (String letter : List.of("a", "b", "c")) {
              py.thread(Call.of(letter, () -> twice(py, letter))).start();
            }
          });

  private static void twice(Python py, String letter) {
    py.print(letter);
    py.sleep(1);
    py.print(letter);
  }

  @Test
  void firstComeFirstServed() {
    assertEquals("abcabc", letters(SchedulingOptions.FIFO));
  }

  @Test
  void sleepersWakeByTheirTimeAndWithinOneTimeInTheOrderInWhichTheyLayDown() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              int[] seconds = {3, 1, 2, 1, 3};
              for (int i = 0; i < seconds.length; i++) {
                int n = i;
                py.thread(Call.of("f", () -> sleepAndTell(py, seconds[n], n))).start();
              }
            });
    assertEquals(List.of("1", "3", "2", "0", "4"), told.printed());
  }

  private static void sleepAndTell(Python py, int seconds, int n) {
    py.sleep(seconds);
    py.print(n);
  }

  @Test
  void aSleepOfNoLengthLetsTheOthersGoFirst() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.thread(Call.of("f", () -> sleepAndTell(py, 0, 1))).start();
              py.sleep(0);
              py.print("main");
            });
    assertEquals(List.of("1", "main"), told.printed());
    assertEquals(0, told.seconds());
  }

  @Test
  void theSameSeedMakesTheSameRun() {
    for (long seed = 0; seed < 20; seed++) {
      assertArrayEquals(
          RunningScenario.whole(LETTERS, SchedulingOptions.random(seed)).json(),
          RunningScenario.whole(LETTERS, SchedulingOptions.random(seed)).json());
    }
  }

  @Test
  void otherSeedsMakeOtherRunsAndEveryOrderComesUp() {
    Set<String> orders =
        IntStream.range(0, 300)
            .mapToObj(seed -> letters(SchedulingOptions.random(seed)).substring(3))
            .filter(order -> order.chars().distinct().count() == 3)
            .collect(Collectors.toSet());
    assertEquals(Set.of("abc", "acb", "bac", "bca", "cab", "cba"), orders);
  }

  private static String letters(SchedulingOptions scheduling) {
    return RunningScenario.whole(LETTERS, scheduling).stdout().replace("\n", "");
  }

  @Test
  void underRandomALineMayBeTornBetweenItsTextAndItsEnd() {
    List<RecordedEvents> torn =
        IntStream.range(0, 100)
            .mapToObj(seed -> RunningScenario.whole(LETTERS, SchedulingOptions.random(seed)))
            .filter(told -> told.stdout().contains("\n\n"))
            .toList();
    assertTrue(!torn.isEmpty());
    assertEquals(12, torn.get(0).stdout().length());
  }

  @Test
  void everyChoiceIsToldAndIsOneOfThoseThereWere() {
    RecordedEvents told = RunningScenario.whole(LETTERS, SchedulingOptions.random(1));
    List<Fact.Switch> switches = told.all(Fact.Switch.class);
    assertTrue(switches.size() > 3);
    assertTrue(switches.stream().allMatch(s -> s.of() > 1 && s.choice() < s.of()));
    assertEquals(
        List.of(), RunningScenario.whole(LETTERS, SchedulingOptions.FIFO).all(Fact.Switch.class));
  }

  @Test
  void threadsThatWaitForEachOtherForeverAreADeadlock() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              dev.threadboard.python.Lock lock = py.lock();
              lock.acquire();
              dev.threadboard.python.Thread x = py.thread(Call.of("f", lock::acquire));
              x.start();
              x.join();
            });
    assertEquals(1, told.all(Fact.Deadlock.class).size());
    assertEquals(1, told.status());
  }
}

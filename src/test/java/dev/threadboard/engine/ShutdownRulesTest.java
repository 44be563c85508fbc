package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.Thread;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How CPython's interpreter ends: {@code threading._shutdown}, and whom it does not wait for. */
class ShutdownRulesTest {
  @Test
  @DisplayName("threading._shutdown: waits for every non-daemon thread")
  void nonDaemonThreadsAreAwaited() {
    RecordedEvents told =
        RunningScenario.whole(
            py ->
                Stream.of(3, 1, 2)
                    .forEach(n -> py.thread(ScenarioUnderTest.sleeping(py, n)).start()));
    assertEquals(3, told.seconds());
    assertEquals(4, told.all(Fact.End.class).size());
    assertEquals(WaitReason.SHUTDOWN, told.by("MainThread").all(Fact.Wait.class).get(0).reason());
  }

  @Test
  @DisplayName("threading._shutdown: a thread that another starts meanwhile is awaited, too")
  void threadsThatAreStartedDuringTheShutdownAreAwaited() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              // The earlier in the list of threads, and the later to start.
              Thread second = py.thread(ScenarioUnderTest.sleeping(py, 5));
              Call first =
                  Call.of(
                      "first",
                      () -> {
                        py.sleep(1);
                        second.start();
                      });
              py.thread(first).start();
            });
    assertEquals(6, told.seconds());
    assertEquals(List.of(), told.all(Fact.CutOff.class));
  }

  @Test
  @DisplayName("daemon: cut off in the middle of their work, without an end of their own")
  void daemonsAreCutOff() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.daemonThread(ScenarioUnderTest.sleeping(py, 5)).start();
              py.thread(ScenarioUnderTest.sleeping(py, 2)).start();
            });
    assertEquals(2, told.seconds());
    RecordedEvents daemon = told.by("Thread-1 (thread_function)");
    assertEquals(1, daemon.all(Fact.CutOff.class).size());
    assertEquals(0, daemon.all(Fact.End.class).size());
    assertEquals(0, told.status());
  }

  @Test
  @DisplayName("daemon: one that has ended before is not cut off")
  void aDaemonThatHasEndedIsNotCutOff() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.daemonThread(ScenarioUnderTest.sleeping(py, 1)).start();
              py.daemonThread(ScenarioUnderTest.sleeping(py, 9));
              py.sleep(2);
            });
    assertEquals(List.of(), told.all(Fact.CutOff.class));
  }

  @Test
  @DisplayName("threading._shutdown: MainThread is alive no more, and who joins it goes on")
  void theMainThreadIsOverBeforeTheOthersAreAwaited() {
    ScenarioUnderTest scenarioUnderTest =
        ScenarioUnderTest.of(py -> py.thread(ScenarioUnderTest.sleeping(py, 60)).start());
    try (RunningScenario running =
        RunningScenario.at(WaitReason.SHUTDOWN, scenarioUnderTest, SchedulingOptions.FIFO)) {
      running.ask(new ThreadCommand.IsAlive(Event.MAIN));
      running.ask(new ThreadCommand.Join(Event.MAIN));
      RecordedEvents told = running.until(Fact.Join.class);
      assertEquals(new Fact.IsAlive(Event.MAIN, false), told.only(Fact.IsAlive.class));
    }
  }

  @Test
  @DisplayName("concurrent.futures.thread._python_exit: a pool that nobody shut down ends, too")
  void aPoolThatWasNotShutDownEndsWithTheInterpreter() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              dev.threadboard.python.ThreadPoolExecutor executor = py.threadPoolExecutor(2);
              executor.map(
                  List.of(ScenarioUnderTest.sleeping(py, 2), ScenarioUnderTest.sleeping(py, 1)));
              executor.submit(Call.of("f", () -> submitLate(py, executor)));
            });
    assertEquals(2, told.seconds());
    assertEquals(
        List.of("RuntimeError: cannot schedule new futures after interpreter shutdown"),
        told.printed());
    assertEquals(List.of(), told.all(Fact.Deadlock.class));
  }

  private static void submitLate(
      dev.threadboard.python.Python py, dev.threadboard.python.ThreadPoolExecutor executor) {
    try {
      executor.submit(Call.of("g", () -> {}));
    } catch (PythonError e) {
      py.print(e);
    }
  }

  @Test
  void theExitIsTheLastOfAllEvents() {
    RecordedEvents told =
        RunningScenario.whole(py -> py.daemonThread(ScenarioUnderTest.sleeping(py, 1)).start());
    assertTrue(told.events().get(told.events().size() - 1).fact() instanceof Fact.Exit);
  }
}

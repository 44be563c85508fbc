package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.Thread;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@code threading.Thread} does in CPython's Lib/threading.py, method by method. */
class ThreadRulesTest {
  @Test
  @DisplayName("Thread.start: threads can only be started once, even after the end")
  void aThreadStartsOnlyOnce() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Thread x = py.thread(ScenarioUnderTest.sleeping(py, 1));
              x.start();
              says(py, x::start);
              x.join();
              says(py, x::start);
            });
    assertEquals(
        List.of(
            "RuntimeError: threads can only be started once",
            "RuntimeError: threads can only be started once"),
        told.printed());
    assertEquals(1, told.all(Fact.Start.class).size());
  }

  @Test
  @DisplayName("Thread.start: returns when the thread runs (self._started.wait())")
  void startReturnsOnceTheThreadRuns() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.thread(Call.of("f", () -> py.print("x"))).start();
              py.print("main");
            });
    assertEquals(List.of("x", "main"), told.printed());
  }

  @Test
  @DisplayName("Thread.join: cannot join thread before it is started")
  void aThreadIsNotJoinedBeforeItIsStarted() {
    RecordedEvents told =
        RunningScenario.whole(py -> says(py, py.thread(ScenarioUnderTest.sleeping(py, 1))::join));
    assertEquals(List.of("RuntimeError: cannot join thread before it is started"), told.printed());
  }

  @Test
  @DisplayName("Thread.join: cannot join current thread")
  void aThreadDoesNotJoinItself() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Thread[] x = new Thread[1];
              x[0] = py.thread(Call.of("f", () -> says(py, x[0]::join)));
              x[0].start();
            });
    assertEquals(List.of("RuntimeError: cannot join current thread"), told.printed());
  }

  @Test
  @DisplayName("Thread.join: waits for the end, and returns at once after it")
  void joinWaitsForTheEnd() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Thread x = py.thread(ScenarioUnderTest.sleeping(py, 3));
              x.start();
              x.join();
              x.join();
              py.print("joined");
            });
    assertEquals(3, told.event(Fact.Print.class).time());
    assertEquals(2, told.all(Fact.Join.class).size());
    assertEquals(1, told.all(Fact.Wait.class).size());
  }

  @Test
  @DisplayName("Thread.is_alive: False before the start, True while it runs, False after the end")
  void aThreadIsAliveFromStartToEnd() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              Thread x = py.thread(ScenarioUnderTest.sleeping(py, 1));
              py.print(x.isAlive());
              x.start();
              py.print(x.isAlive());
              py.sleep(1);
              py.print(x.isAlive());
            });
    assertEquals(List.of("False", "True", "False"), told.printed());
  }

  @Test
  @DisplayName("Thread.__init__, _newname: MainThread, Thread-1 (thread_function), Thread-2 (f)")
  void threadsAreNamedByTheirNumberAndTarget() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.thread(ScenarioUnderTest.sleeping(py, 1));
              py.threadPoolExecutor(1).submit(Call.of("task", () -> {}));
              py.daemonThread(Call.of("f", () -> {}));
              py.threadPoolExecutor(1).submit(Call.of("task", () -> {}));
            });
    assertEquals(
        List.of(
            "MainThread",
            "Thread-1 (thread_function)",
            "ThreadPoolExecutor-0_0",
            "Thread-2 (f)",
            "ThreadPoolExecutor-1_0"),
        told.all(Fact.Create.class).stream().map(Fact.Create::name).toList());
  }

  @Test
  @DisplayName("time.sleep: sleep length must be non-negative")
  void nobodySleepsLessThanNothing() {
    RecordedEvents told = RunningScenario.whole(py -> says(py, () -> py.sleep(-1)));
    assertEquals(List.of("ValueError: sleep length must be non-negative"), told.printed());
  }

  /** {@code except Exception as e: print(repr(e))}, more or less. */
  static void says(Python py, Runnable step) {
    py.print(assertThrows(PythonError.class, step::run).toString());
  }
}

package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What CPython's Lib/concurrent/futures/thread.py does. */
class ExecutorRulesTest {
  @Test
  @DisplayName("Executor.__exit__: leaving the with block waits for the tasks")
  void theWithBlockWaitsForItsTasks() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(1)) {
                executor.map(
                    List.of(ScenarioUnderTest.sleeping(py, 2), ScenarioUnderTest.sleeping(py, 3)));
                py.print("inside");
              }
              py.print("after");
            });
    assertEquals(List.of("inside", "after"), told.printed());
    assertEquals(0, told.event(Fact.Print.class).time());
    assertEquals(5, told.seconds());
    assertEquals(WaitReason.EXECUTOR, told.by("MainThread").only(Fact.Wait.class).reason());
  }

  @Test
  @DisplayName("Executor.map: fs = [self.submit(fn, *args) for args in zip(*iterables)]")
  void mapSubmitsAllAtOnce() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(2)) {
                executor.map(
                    Stream.of(3, 3, 3, 3, 3).map(n -> ScenarioUnderTest.sleeping(py, n)).toList());
              }
            });
    List<Event> submits =
        told.events().stream().filter(e -> e.fact() instanceof Fact.Submit).toList();
    assertEquals(5, submits.size());
    assertTrue(submits.stream().allMatch(e -> e.nanos() == 0));
    assertEquals(9, told.seconds());
  }

  @Test
  @DisplayName("_adjust_thread_count: a worker for each submit up to max_workers, not beforehand")
  void workersAreMadeOneForEachSubmit() {
    assertEquals(2, workers(3, 2, 1, 0));
    assertEquals(3, workers(3, 3, 1, 0));
    assertEquals(3, workers(3, 9, 1, 0));
    assertEquals(0, workers(3, 0, 1, 0));
  }

  @Test
  @DisplayName("_adjust_thread_count: no worker is made while one is idle (_idle_semaphore)")
  void noWorkerIsMadeWhileOneIsIdle() {
    assertEquals(1, workers(3, 9, 1, 2));
    assertEquals(2, workers(3, 9, 3, 2));
  }

  @Test
  @DisplayName("_worker: says that it is idle only when its queue is empty (since CPython 3.12)")
  void aWorkerThatHasMoreToDoIsNotIdle() {
    assertEquals(3, workers(3, 9, 0, 0));
  }

  /** How many workers so many tasks get, of so many seconds each, submitted at such intervals. */
  private static int workers(int most, int tasks, int seconds, int interval) {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(most)) {
                for (int i = 0; i < tasks; i++) {
                  executor.submit(ScenarioUnderTest.sleeping(py, seconds));
                  if (interval > 0) {
                    py.sleep(interval);
                  }
                }
              }
            });
    assertEquals(tasks, told.all(Fact.TaskEnd.class).size());
    return told.all(Fact.Create.class).size() - 1;
  }

  @Test
  @DisplayName("Future.result: waits, then returns what the call returned, every time")
  void aResultIsWaitedFor() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(1)) {
                Future future = executor.submit(ScenarioUnderTest.sleeping(py, 2));
                py.print(future.done(), future.result(), future.done(), future.result());
              }
            });
    assertEquals(List.of("False 2.0 True 2.0"), told.printed());
    Fact.Wait wait = told.by("MainThread").all(Fact.Wait.class).get(0);
    assertEquals(WaitReason.RESULT, wait.reason());
    assertEquals(0, wait.target(), "a task is no thread");
  }

  @Test
  @DisplayName("_WorkItem.run, Future.result: an exception surfaces only when its result is read")
  void anErrorSurfacesOnlyWhenItsResultIsRead() {
    Call bad =
        Call.of(
            "bad",
            () -> {
              throw new PythonError("ValueError", "no");
            });
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(1)) {
                List<Future> futures =
                    executor.map(List.of(bad, ScenarioUnderTest.sleeping(py, 1)));
                py.print(futures.get(1).result());
                py.print(assertThrows(PythonError.class, futures.get(0)::result).toString());
              }
            });
    assertEquals(List.of("1.0", "ValueError: no"), told.printed());
    assertEquals("ValueError: no", told.all(Fact.TaskEnd.class).get(0).error());
    assertEquals(List.of(), told.errors());
    assertEquals(0, told.status());
  }

  @Test
  @DisplayName("submit: cannot schedule new futures after shutdown")
  void nothingIsSubmittedAfterTheShutdown() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              ThreadPoolExecutor executor = py.threadPoolExecutor(1);
              executor.shutdown();
              executor.shutdown();
              ThreadRulesTest.says(py, () -> executor.submit(ScenarioUnderTest.sleeping(py, 1)));
            });
    assertEquals(
        List.of("RuntimeError: cannot schedule new futures after shutdown"), told.printed());
  }

  @Test
  @DisplayName("submit: while the shutdown waits, a task cannot submit another")
  void aTaskSubmitsNothingWhileTheShutdownWaits() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              try (ThreadPoolExecutor executor = py.threadPoolExecutor(1)) {
                executor.submit(
                    Call.of(
                        "f",
                        () -> {
                          py.sleep(1);
                          executor.submit(ScenarioUnderTest.sleeping(py, 1));
                        }));
              }
            });
    assertEquals(
        "RuntimeError: cannot schedule new futures after shutdown",
        told.only(Fact.TaskEnd.class).error());
  }

  @Test
  @DisplayName("shutdown: joins its workers, and a worker cannot join itself")
  void aTaskCannotShutItsOwnExecutorDown() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              ThreadPoolExecutor executor = py.threadPoolExecutor(1);
              executor.submit(Call.of("f", executor::shutdown));
            });
    assertEquals("RuntimeError: cannot join current thread", told.only(Fact.TaskEnd.class).error());
  }

  @Test
  @DisplayName("ThreadPoolExecutor.__init__: max_workers must be greater than 0")
  void aPoolHasWorkers() {
    RecordedEvents told =
        RunningScenario.whole(py -> ThreadRulesTest.says(py, () -> py.threadPoolExecutor(0)));
    assertEquals(List.of("ValueError: max_workers must be greater than 0"), told.printed());
  }
}

package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.Thread;
import dev.threadboard.python.ThreadPoolExecutor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an exception that nobody catches, and what Python prints of it. */
class UncaughtErrorTest {
  private static final String LISTING =
      """
      def inner(n):
          return 1 // n
      def outer(n):
          return inner(n)
      outer(0)
      """;

  private static Object outer(Python py) {
    return py.line(4).call(new Call("inner", List.of(0), () -> inner(py)));
  }

  private static Object inner(Python py) {
    py.line(2);
    throw new PythonError("ZeroDivisionError", "integer division or modulo by zero");
  }

  private static Call outerCall(Python py) {
    return new Call("outer", List.of(0), () -> outer(py));
  }

  @Test
  @DisplayName("PyErr_Print: in main it ends main, with exit status 1, and a traceback")
  void inMainItEndsMain() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                LISTING,
                false,
                py -> {
                  py.line(5).call(outerCall(py));
                  py.print("never");
                }),
            SchedulingOptions.FIFO);
    assertEquals(1, told.status());
    assertEquals("", told.stdout());
    assertEquals(
        List.of(
            "Traceback (most recent call last):",
            "  File \"scenario.py\", line 5, in <module>",
            "    outer(0)",
            "  File \"scenario.py\", line 4, in outer",
            "    return inner(n)",
            "  File \"scenario.py\", line 2, in inner",
            "    return 1 // n",
            "ZeroDivisionError: integer division or modulo by zero"),
        told.only(Fact.Error.class).traceback());
  }

  @Test
  @DisplayName("threading.excepthook: in a thread it ends that thread alone, status 0")
  void inAThreadItEndsThatThreadAlone() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                LISTING,
                false,
                py -> {
                  Thread x = py.thread(outerCall(py));
                  x.start();
                  x.join();
                  py.print(x.isAlive());
                }),
            SchedulingOptions.FIFO);
    assertEquals(0, told.status());
    assertEquals(List.of("False"), told.printed());
    assertEquals(
        List.of(
            "Exception in thread Thread-1 (outer):",
            "Traceback (most recent call last):",
            "  File \"scenario.py\", line 4, in outer",
            "    return inner(n)",
            "  File \"scenario.py\", line 2, in inner",
            "    return 1 // n",
            "ZeroDivisionError: integer division or modulo by zero"),
        told.only(Fact.Error.class).traceback());
  }

  @Test
  @DisplayName("PyErr_Print: the other threads go on when main has failed")
  void theOthersGoOnWhenMainHasFailed() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              py.thread(ScenarioUnderTest.sleeping(py, 2)).start();
              throw PythonError.runtimeError("no");
            });
    assertEquals(2, told.seconds());
    assertEquals(1, told.status());
  }

  @Test
  @DisplayName("Future.result: the traceback goes from who reads it down to the task")
  void anErrorOfATaskKeepsWhereItCameFrom() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                LISTING,
                false,
                py -> {
                  ThreadPoolExecutor executor = py.threadPoolExecutor(1);
                  Future future = executor.submit(outerCall(py));
                  py.line(5);
                  future.result();
                }),
            SchedulingOptions.FIFO);
    assertEquals(
        List.of("<module>", "outer", "inner"),
        told.only(Fact.Error.class).traceback().stream()
            .filter(line -> line.startsWith("  File"))
            .map(line -> line.replaceAll(".*, in ", ""))
            .toList());
  }

  @Test
  @DisplayName("try/except: after an error was caught, the caller is back on its own line")
  void anErrorThatIsCaughtLeavesNoFrameBehind() {
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(
                LISTING,
                false,
                py -> {
                  try {
                    py.line(5).call(outerCall(py));
                  } catch (PythonError e) {
                    py.print(e);
                  }
                  throw PythonError.runtimeError("another");
                }),
            SchedulingOptions.FIFO);
    assertEquals(
        List.of(
            "Traceback (most recent call last):",
            "  File \"scenario.py\", line 5, in <module>",
            "    outer(0)",
            "RuntimeError: another"),
        told.only(Fact.Error.class).traceback());
    assertEquals(told.all(Fact.Call.class).size(), told.all(Fact.Return.class).size());
  }

  @Test
  @DisplayName("SystemError: a fault of the scenario itself ends the run, and is not silent")
  void aFaultOfTheScenarioEndsTheRun() {
    RecordedEvents told =
        RunningScenario.whole(
            py -> {
              throw new IllegalStateException("slip");
            });
    assertEquals(1, told.status());
    assertEquals(
        List.of("SystemError: fault in the scenario: java.lang.IllegalStateException: slip"),
        told.errors());
  }
}

package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Future;
import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.Thread;
import dev.threadboard.scenario.RealPython;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A traceback is the real Python's, but for the library's own frames and for the marks under the
 * lines, which each version of Python sets in its own way.
 */
class PythonJudgesTracebacksTest {
  private static final String FUNCTIONS =
      """
      import concurrent.futures, threading
      def inner(n):
          raise ValueError(n)
      def outer(n):
          return inner(n)
      """;

  @TempDir static Path folder;
  private static RealPython python;

  @BeforeAll
  static void findPython() throws IOException {
    python = RealPython.in(folder);
  }

  private static Call outer(Python py) {
    return new Call("outer", List.of(0), () -> py.line(5).call(inner(py)));
  }

  private static Call inner(Python py) {
    return new Call("inner", List.of(0), () -> fail(py));
  }

  private static Object fail(Python py) {
    py.line(3);
    throw new PythonError("ValueError", "0");
  }

  @Test
  void ofMain() throws IOException {
    assertSame("outer(0)\n", py -> py.line(6).call(outer(py)));
  }

  @Test
  void ofAThread() throws IOException {
    assertSame(
        "x = threading.Thread(target=outer, args=(0,))\nx.start()\n",
        py -> {
          Thread x = py.line(6).thread(outer(py));
          py.line(7);
          x.start();
        });
  }

  @Test
  void ofAResult() throws IOException {
    assertSame(
        "f = concurrent.futures.ThreadPoolExecutor(1).submit(outer, 0)\nf.result()\n",
        py -> {
          Future f = py.line(6).threadPoolExecutor(1).submit(outer(py));
          py.line(7);
          f.result();
        });
  }

  @Test
  void afterAnotherWasCaught() throws IOException {
    assertSame(
        "try:\n    outer(0)\nexcept ValueError:\n    pass\nouter(0)\n",
        py -> {
          try {
            py.line(6).line(7).call(outer(py));
          } catch (PythonError e) {
            py.line(8).line(9);
          }
          py.line(10).call(outer(py));
        });
  }

  private void assertSame(String program, Consumer<Python> ours) throws IOException {
    python.write("scenario.py", FUNCTIONS + program);
    RealPython.Result real = python.run("scenario.py");
    RecordedEvents told =
        RunningScenario.whole(
            new ScenarioUnderTest(FUNCTIONS + program, false, ours), SchedulingOptions.FIFO);
    assertEquals(real.status(), told.status());
    assertEquals(ownFrames(real.err()), told.only(Fact.Error.class).traceback());
  }

  private static List<String> ownFrames(List<String> traceback) {
    List<String> own = new ArrayList<>();
    boolean inLibrary = false;
    for (String line : traceback) {
      if (line.startsWith("  File")) {
        inLibrary = !line.contains("scenario.py\"");
      }
      boolean ofAFrame = line.startsWith(" ");
      if (!line.matches("[ ~^]+") && !(inLibrary && ofAFrame)) {
        own.add(line.replaceAll("\"[^\"]*/scenario.py\"", "\"scenario.py\""));
      }
    }
    return own;
  }
}

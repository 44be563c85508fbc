package dev.threadboard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.event.Fact;
import dev.threadboard.python.Call;
import dev.threadboard.python.Lock;
import dev.threadboard.python.Python;
import dev.threadboard.python.PythonError;
import dev.threadboard.python.Thread;
import dev.threadboard.python.ThreadPoolExecutor;
import dev.threadboard.scenario.RealPython;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real Python prints what the engine's rules say, and ends with the same status. */
class PythonJudgesRulesTest {
  private static final String PRELUDE =
      """
      import concurrent.futures
      import threading
      import time

      def says(step):
          try:
              step()
          except Exception as e:
              print(f"{type(e).__name__}: {e}")

      def f():
          time.sleep(0.5)

      def bad():
          raise ValueError("no")

      x = threading.Thread(target=f)
      lock = threading.Lock()
      rlock = threading.RLock()
      """;

  /** The same in Python and in ours. */
  private record Rule(String python, Consumer<Python> ours) {
    @Override
    public String toString() {
      return python.strip().replace("\n", "; ");
    }
  }

  @TempDir static Path folder;
  private static RealPython python;

  @BeforeAll
  static void findPython() throws IOException {
    python = RealPython.in(folder);
  }

  private static Thread x(Python py) {
    return py.thread(f(py));
  }

  private static Call f(Python py) {
    return Call.of("f", () -> py.sleep(1));
  }

  private static Call bad() {
    return Call.of("bad", PythonJudgesRulesTest::raise);
  }

  private static void raise() {
    throw new PythonError("ValueError", "no");
  }

  static Stream<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    threads(rules);
    locks(rules);
    pools(rules);
    return rules.stream();
  }

  private static void threads(List<Rule> rules) {
    rules.add(
        new Rule(
            "x.start()\nsays(x.start)\nx.join()\nsays(x.start)",
            py -> {
              Thread x = x(py);
              x.start();
              ThreadRulesTest.says(py, x::start);
              x.join();
              ThreadRulesTest.says(py, x::start);
            }));
    rules.add(new Rule("says(x.join)", py -> ThreadRulesTest.says(py, x(py)::join)));
    rules.add(
        new Rule(
            "y = threading.Thread(target=lambda: says(y.join))\ny.start()",
            py -> {
              Thread[] y = new Thread[1];
              y[0] = py.thread(Call.of("y", () -> ThreadRulesTest.says(py, y[0]::join)));
              y[0].start();
            }));
    rules.add(
        new Rule(
            "print(x.is_alive())\nx.start()\nprint(x.is_alive())\nx.join()\nprint(x.is_alive())",
            py -> {
              Thread x = x(py);
              py.print(x.isAlive());
              x.start();
              py.print(x.isAlive());
              x.join();
              py.print(x.isAlive());
            }));
    rules.add(
        new Rule(
            "print(x.name, threading.Thread(target=bad, daemon=True).name)",
            py -> py.print(x(py).name(), py.daemonThread(bad()).name())));
    rules.add(
        new Rule(
            "says(lambda: time.sleep(-1))", py -> ThreadRulesTest.says(py, () -> py.sleep(-1))));
    rules.add(new Rule("x.start()\nbad()", PythonJudgesRulesTest::badInMain));
    rules.add(
        new Rule(
            "threading.Thread(target=bad).start()\nprint('main')",
            py -> {
              x(py);
              py.thread(bad()).start();
              py.print("main");
            }));
  }

  private static void badInMain(Python py) {
    x(py).start();
    raise();
  }

  private static void locks(List<Rule> rules) {
    rules.add(new Rule("says(lock.release)", py -> ThreadRulesTest.says(py, py.lock()::release)));
    rules.add(new Rule("says(rlock.release)", py -> ThreadRulesTest.says(py, py.rlock()::release)));
    rules.add(
        new Rule(
            "rlock.acquire()\nrlock.acquire()\nrlock.release()\nrlock.release()\n"
                + "says(rlock.release)",
            py -> {
              Lock rlock = py.rlock();
              rlock.acquire();
              rlock.acquire();
              rlock.release();
              rlock.release();
              ThreadRulesTest.says(py, rlock::release);
            }));
    rules.add(
        new Rule(
            "rlock.acquire()\nthreading.Thread(target=lambda: says(rlock.release)).start()",
            py -> {
              Lock rlock = py.rlock();
              rlock.acquire();
              py.thread(Call.of("y", () -> ThreadRulesTest.says(py, rlock::release))).start();
            }));
  }

  private static void pools(List<Rule> rules) {
    rules.add(
        new Rule(
            "says(lambda: concurrent.futures.ThreadPoolExecutor(0))",
            py -> ThreadRulesTest.says(py, () -> py.threadPoolExecutor(0))));
    rules.add(
        new Rule(
            "e = concurrent.futures.ThreadPoolExecutor(1)\ne.shutdown()\n"
                + "says(lambda: e.submit(f))",
            py -> {
              ThreadPoolExecutor e = py.threadPoolExecutor(1);
              e.shutdown();
              ThreadRulesTest.says(py, () -> e.submit(f(py)));
            }));
    rules.add(
        new Rule(
            "e = concurrent.futures.ThreadPoolExecutor(1)\n"
                + "e.submit(lambda: (f(), says(lambda: e.submit(f))))",
            py -> {
              ThreadPoolExecutor e = py.threadPoolExecutor(1);
              e.submit(Call.of("g", () -> submitLate(py, e)));
            }));
    rules.add(
        new Rule(
            "e = concurrent.futures.ThreadPoolExecutor(1)\ne.submit(lambda: says(e.shutdown))",
            py -> {
              ThreadPoolExecutor e = py.threadPoolExecutor(1);
              e.submit(Call.of("g", () -> ThreadRulesTest.says(py, e::shutdown)));
            }));
    rules.add(
        new Rule(
            "with concurrent.futures.ThreadPoolExecutor(1) as e:\n"
                + "    r = e.submit(bad)\n"
                + "says(r.result)\nprint(r.done())",
            py -> {
              try (ThreadPoolExecutor e = py.threadPoolExecutor(1)) {
                dev.threadboard.python.Future r = e.submit(bad());
                e.shutdown();
                ThreadRulesTest.says(py, r::result);
                py.print(r.done());
              }
            }));
    rules.add(
        new Rule(
            "concurrent.futures.ThreadPoolExecutor(1).submit(\n"
                + "    lambda: print(threading.current_thread().name))",
            py -> py.threadPoolExecutor(1).submit(Call.of("g", () -> py.print(worker(py))))));
  }

  private static String worker(Python py) {
    return ((Interpreter) py).current().name();
  }

  private static void submitLate(Python py, ThreadPoolExecutor e) {
    py.sleep(1);
    ThreadRulesTest.says(py, () -> e.submit(f(py)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void saysTheSame(Rule rule) throws IOException {
    python.write("rule.py", PRELUDE + rule.python + "\n");
    RealPython.Result real = python.run("rule.py");
    RecordedEvents told = RunningScenario.whole(rule.ours);
    assertEquals(real.out(), told.printed());
    assertEquals(real.status(), told.status());
    List<String> heads = real.err().stream().filter(line -> !line.startsWith(" ")).toList();
    List<String> ours =
        told.all(Fact.Error.class).stream()
            .flatMap(error -> error.traceback().stream())
            .filter(line -> !line.startsWith(" "))
            .toList();
    assertEquals(heads, ours);
  }
}

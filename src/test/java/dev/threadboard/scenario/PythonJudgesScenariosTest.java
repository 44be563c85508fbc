package dev.threadboard.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every listing does under the real Python, thread by thread and line by line, what ours does. */
class PythonJudgesScenariosTest {
  /** How many seconds Python takes for a second of the scenario. */
  private static final double SCALE = 0.01;

  /** Main looks at a thread that sleeps: for so long, however short the scenario has it. */
  private static final double ALIVE = 1.5;

  @TempDir static Path folder;
  private static RealPython python;

  @BeforeAll
  static void findPython() throws IOException {
    python = RealPython.in(folder);
  }

  /** Every scenario but daemon with its defaults and with three other sets of arguments. */
  static Stream<org.junit.jupiter.params.provider.Arguments> runs() {
    return Catalogue.scenarios().stream()
        .filter(scenario -> !scenario.name().equals("daemon"))
        .flatMap(
            scenario ->
                Stream.concat(
                        Stream.of(Arguments.defaults(scenario)),
                        Stream.of(1, 2, 3)
                            .map(Random::new)
                            .limit(scenario.parameters().isEmpty() ? 0 : 3)
                            .map(random -> SomeArguments.of(scenario, random))
                            .filter(a -> !Integer.valueOf(0).equals(a.asMap().get("seconds"))))
                    .map(
                        arguments ->
                            org.junit.jupiter.params.provider.Arguments.of(
                                scenario, arguments.asMap(), arguments)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void theThreadsTakeTheSameSteps(
      Scenario scenario, Map<String, Integer> shown, Arguments arguments) throws IOException {
    RecordedEvents told = RunningScenario.whole(scenario, arguments, SchedulingOptions.FIFO);
    Map<String, List<String>> theirs =
        python.steps(
            String.join("\n", told.only(Fact.Run.class).listing()) + "\n",
            scenario.name().equals("alive") ? ALIVE / arguments.get("seconds") : SCALE);
    Map<String, List<String>> ours = OurSteps.of(told);
    if (scenario.name().equals("pool")) {
      // Which worker takes which task is chance in Python: compare the tasks.
      ours = byTask(ours);
      theirs = byTask(theirs);
    }
    assertEquals(theirs, ours);
  }

  /** Main's own steps, and those of every task under its name instead of the worker's. */
  private static Map<String, List<String>> byTask(Map<String, List<String>> threads) {
    Map<String, List<String>> tasks = new HashMap<>();
    threads.forEach(
        (thread, steps) -> {
          String name = thread;
          for (String step : steps) {
            name = step.startsWith("call ") ? step : name;
            tasks.computeIfAbsent(name, n -> new ArrayList<>()).add(step);
          }
        });
    return tasks;
  }

  /** How far the daemon comes before it is cut off is chance, but what it does is not. */
  @Test
  void theDaemonDoesTheSameUntilItIsCutOff() throws IOException {
    Scenario daemon = Catalogue.find("daemon").orElseThrow();
    RecordedEvents told =
        RunningScenario.whole(daemon, Arguments.defaults(daemon), SchedulingOptions.FIFO);
    Map<String, List<String>> ours = OurSteps.of(told);
    Map<String, List<String>> theirs = python.steps(daemon.listing().text(), 0.1);
    List<String> our = ours.remove("Thread-1 (count)");
    List<String> their = theirs.remove("Thread-1 (count)");
    assertEquals(theirs, ours);
    int common = Math.min(our.size(), their.size());
    assertEquals(their.subList(0, common), our.subList(0, common));
  }

  /** The tutorial's text, slip included, and what Python says to it. */
  @Test
  void theTestAsPrintedEndsAsPythonEndsIt() throws IOException {
    Scenario printed = Catalogue.find("alive-as-printed").orElseThrow();
    RecordedEvents told =
        RunningScenario.whole(printed, Arguments.defaults(printed), SchedulingOptions.FIFO);
    python.write("alive-as-printed.py", printed.listing().text());
    RealPython.Result real = python.run("alive-as-printed.py");
    assertEquals(real.status(), told.status());
    assertEquals("NameError: name 'test' is not defined", real.err().get(real.err().size() - 1));
    Predicate<String> marks = line -> line.matches("[ ~^]+");
    assertEquals(
        real.err().stream()
            .filter(marks.negate())
            .map(line -> line.replaceAll("\"[^\"]*/", "\""))
            .toList(),
        told.only(Fact.Error.class).traceback());
  }
}

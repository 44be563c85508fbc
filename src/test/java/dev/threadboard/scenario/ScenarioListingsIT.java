package dev.threadboard.scenario;

import static dev.threadboard.cpython.SameLines.assertSameLines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cpython.CPython;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios' own listings, run by a real CPython, tell event by event what the scenarios tell
 * that were translated from them; with {@code -Dthreadboard.pythons=all} for many arguments.
 */
@Timeout(600)
class ScenarioListingsIT {
  private static final int MANY = 50;
  private static final int FEW = 3;

  /** From 3.10 on threads are named by their functions, as ours are. */
  private static final int OLDEST_MINOR = 10;

  /** They tell how the run was begun, or what no Python tells. */
  private static final List<String> NOT_COMPARED = List.of("run", "program", "step");

  @TempDir private static Path folder;
  private static CPython python;

  @BeforeAll
  static void findPython() throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeTrue(!pythons.isEmpty(), "there is no CPython here: nobody to judge");
    python = pythons.get(pythons.size() - 1);
    assumeTrue(python.minor() >= OLDEST_MINOR, "the newest CPython here is " + python);
  }

  static List<Scenario> scenarios() {
    return Catalogue.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aListingTellsWhatTheScenarioTells(Scenario scenario) throws IOException {
    for (Arguments arguments : manyOf(scenario)) {
      RecordedEvents translated =
          RunningScenario.whole(scenario, arguments, SchedulingOptions.FIFO);
      assertSameLines(
          told(new String(translated.json(), UTF_8)),
          told(byPython(scenario, translated.only(Fact.Run.class).listing())),
          () -> scenario.name() + " " + arguments.asMap());
    }
  }

  /** The defaults, and what other seeds lead to. */
  private static List<Arguments> manyOf(Scenario scenario) {
    int count = "all".equals(System.getProperty("threadboard.pythons")) ? MANY : FEW;
    return Stream.concat(
            Stream.of(Arguments.defaults(scenario)),
            IntStream.rangeClosed(1, scenario.parameters().isEmpty() ? 0 : count)
                .mapToObj(Random::new)
                .map(random -> SomeArguments.of(scenario, random)))
        .toList();
  }

  private static String byPython(Scenario scenario, List<String> listing) throws IOException {
    Path script = folder.resolve(scenario.name() + ".py");
    Files.write(script, listing);
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(
                "run",
                script.toString(),
                "--python",
                python.executable().toString(),
                "--policy",
                "fifo",
                "--switch-at",
                "line",
                "--speed",
                "max",
                "--events");
    assertEquals("", result.errors());
    return result.output().replace(folder + "/", "");
  }

  /** One event a line, without what may differ. */
  private static String told(String json) {
    StringBuilder told = new StringBuilder();
    json.lines()
        .filter(line -> NOT_COMPARED.stream().noneMatch(type -> isOf(line, type)))
        // Marks below a line of a traceback differ from version to version.
        .map(line -> line.replaceAll(",\" *[~^]+\"", "").replaceFirst("\"seq\":\\d+,", ""))
        .forEach(line -> told.append(line).append('\n'));
    return told.toString();
  }

  private static boolean isOf(String line, String type) {
    return line.contains(",\"type\":\"" + type + "\"");
  }
}

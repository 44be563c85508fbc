package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told of outcomes of Python programs. */
@Timeout(300)
class OutcomesIT {
  private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs");
  private static final String LOST_UPDATE = PROGRAMS.resolve("small/lost_update.py").toString();

  @TempDir Path folder;
  private List<CPython> pythons;

  @BeforeEach
  void find() throws IOException, InterruptedException {
    pythons = CPython.all();
    assumeTrue(!pythons.isEmpty(), "there is no CPython of 3.8 or later here");
  }

  @Test
  void anExpressionSaysWhatARunLeavesBehind() throws Exception {
    List<?> outcomes = outcomes(LOST_UPDATE, "--outcome", "balance", "--switch-at", "line");
    assertEquals(List.of("1", "2"), texts(outcomes, "value"));
    assertEquals(List.of("", ""), texts(outcomes, "stdout"));
  }

  @Test
  void aFaultInItIsShownAndDoesNotReachTheProgram() throws Exception {
    List<?> outcomes = outcomes(LOST_UPDATE, "--outcome", "nothing", "--switch-at", "line");
    assertEquals(List.of("NameError: name 'nothing' is not defined"), texts(outcomes, "fault"));
    assertEquals(0, ((Map<?, ?>) outcomes.get(0)).get("status"));
  }

  @Test
  void whatIsNoExpressionIsRefused() throws Exception {
    Program.Result result = explored(LOST_UPDATE, "--outcome", "a b");
    assertEquals(2, result.status());
    assertEquals("threadboard: --outcome \"a b\": SyntaxError: invalid syntax\n", result.errors());
  }

  @Test
  void aDeadlockIsToldWithItsLocksAndLines() throws Exception {
    List<?> outcomes =
        outcomes(PROGRAMS.resolve("small/transfer_deadlock.py").toString(), "--switch-at", "line");
    Map<?, ?> deadlock =
        (Map<?, ?>)
            outcomes.stream()
                .filter(one -> ((Map<?, ?>) one).get("deadlock") != null)
                .findFirst()
                .orElseThrow();
    String ending = deadlock.get("ending").toString();
    assertTrue(
        ending.contains(
            "\"a to b\" holds a.lock (line 13) and waits for b.lock (line 14), held by \"b to a\""
                + " (line 13), which waits for a.lock (line 14)"),
        ending);
    assertEquals(List.of("MainThread", "a to b", "b to a"), deadlock.get("deadlock"));
  }

  @Test
  void underTheGilItIsToldWhatAStoppedThreadIsAboutToDo() throws Exception {
    List<?> outcomes = outcomes(PROGRAMS.resolve("races/bank.py").toString(), "--switch-at", "gil");
    assertTrue(
        outcomes.toString().contains("stops in line")
            && outcomes.toString().contains(", before it"),
        outcomes::toString);
  }

  @Test
  void severalPythonsAreToldSideBySide() throws Exception {
    assumeTrue(pythons.size() > 1, "there is but one CPython here");
    String first = pythons.get(0).executable().toString();
    String last = pythons.get(pythons.size() - 1).executable().toString();
    Program.Result result =
        run(
            "explore",
            LOST_UPDATE,
            "--python",
            first,
            "--python",
            last,
            "--switch-at",
            "line",
            "--runs",
            "60",
            "--json",
            "--save",
            folder.resolve("saved").toString());
    assertEquals("", result.errors());
    Map<?, ?> object = (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
    List<?> reports = (List<?>) object.get("pythons");
    assertEquals(2, reports.size());
    List<String> files = new ArrayList<>();
    for (Object report : reports) {
      List<?> outcomes = (List<?>) ((Map<?, ?>) report).get("outcomes");
      assertEquals(List.of("1\n", "2\n"), texts(outcomes, "stdout"));
      files.addAll(texts(outcomes, "schedule"));
    }
    assertEquals(4, files.stream().distinct().filter(file -> Files.exists(Path.of(file))).count());
  }

  @Test
  void theSamePythonIsNotSearchedTwice() throws Exception {
    String python = pythons.get(0).executable().toString();
    Program.Result result = run("explore", LOST_UPDATE, "--python", python, "--python", python);
    assertEquals(2, result.status());
    assertEquals("threadboard: the same Python is named twice by --python\n", result.errors());
  }

  @Test
  void aProgramThatKeepsAFileIsToldToWorkInATemporaryFolder() throws Exception {
    Path script = folder.resolve("keeps.py");
    Path kept = folder.resolve("kept.txt");
    Files.writeString(
        script,
        "with open('"
            + kept
            + "', 'a') as file:\n    file.write('x')\nprint(len(open('"
            + kept
            + "').read()))\n");
    Program.Result result = explored(script.toString(), "--switch-at", "line");
    String output = result.output();
    assertTrue(output.contains("the file kept.txt, written at line 1"), output);
    assertTrue(output.contains("The first event that differed: event "), output);
  }

  @Test
  void aProgramThatDoesNotEndIsCutOffByWhatItDoes() throws Exception {
    Path script = folder.resolve("endless.py");
    Files.writeString(
        script,
        """
        import threading
        def work():
            while True:
                pass
        threading.Thread(target=work).start()
        work()
        """);
    List<?> outcomes = outcomes(script.toString(), "--switch-at", "line", "--runs", "1");
    Map<?, ?> outcome = (Map<?, ?>) outcomes.get(0);
    assertEquals(true, outcome.get("endless"));
    assertEquals(List.of("still running after 20,001 switches"), outcome.get("ending"));
  }

  private static List<String> texts(List<?> outcomes, String key) {
    return outcomes.stream().map(one -> (String) ((Map<?, ?>) one).get(key)).sorted().toList();
  }

  private List<?> outcomes(String program, String... more) throws Exception {
    String[] line = Stream.concat(Stream.of(more), Stream.of("--json")).toArray(String[]::new);
    Program.Result result = explored(program, line);
    assertEquals("", result.errors());
    Map<?, ?> report = (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
    return (List<?>) report.get("outcomes");
  }

  private Program.Result explored(String program, String... more) throws Exception {
    String python = pythons.get(pythons.size() - 1).executable().toString();
    Stream<String> usual = Stream.of("explore", program, "--python", python, "--seed", "1");
    boolean said = List.of(more).contains("--runs");
    Stream<String> runs = said ? Stream.of() : Stream.of("--runs", "120");
    return run(Stream.concat(Stream.concat(usual, runs), Stream.of(more)).toArray(String[]::new));
  }

  private Program.Result run(String... line) throws Exception {
    return new Program().in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString())).start(line);
  }
}

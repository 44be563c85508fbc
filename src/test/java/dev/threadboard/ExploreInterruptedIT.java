package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cpython.CPython;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C at any time of a search leaves the table of what was found, and status 130. */
class ExploreInterruptedIT {
  private static final Size SIZE = new Size(100, 30);
  private static final String CONTROL_C = "\003";
  private static final Path TRANSFER =
      Path.of("src/test/resources/programs/small/transfer_deadlock.py").toAbsolutePath();
  private static final Path FLAKY =
      Path.of("src/test/resources/programs/tests/test_flaky.py").toAbsolutePath();

  @TempDir private Path folder;
  private List<CPython> pythons;

  @BeforeEach
  void find() throws Exception {
    pythons = CPython.all();
    assumeTrue(!pythons.isEmpty(), "there is no CPython of 3.8 or later here");
  }

  private PtyProgram explore(CPython python, String... words) {
    List<String> command = new ArrayList<>(List.of("explore"));
    command.addAll(List.of("--python", python.executable().toString()));
    command.addAll(List.of(words));
    return PackagedDashboard.start(folder, SIZE, command.toArray(String[]::new));
  }

  private CPython newest() {
    return pythons.get(pythons.size() - 1);
  }

  private static void assertTold(PtyProgram program, String table) {
    assertEquals(130, program.exitStatus(), program.output());
    assertTrue(program.output().contains(table), program.output());
    program.assertLeftAsFound();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void whileItSearchesWithoutAScreen(int runs) {
    try (PtyProgram program = explore(newest(), TRANSFER.toString(), "--plain", "--all")) {
      program.awaitOutput(output -> runs(output) >= runs);
      program.send(CONTROL_C);
      assertTold(program, " in ");
      assertTrue(program.output().matches("(?s).*\\d outcomes? in \\d+ runs?.*"));
    }
  }

  /** The highest number that its progress has told. */
  private static int runs(String output) {
    return Stream.of(output.split(" runs, "))
        .map(part -> part.replaceFirst("(?s).*\\D", ""))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--plain", ""})
  void whileTheFirstRunGoesOn(String plain) throws Exception {
    Path began = folder.resolve("began");
    Path script =
        Files.writeString(
            folder.resolve("long.py"), "open('" + began + "', 'w').close()\nsum(range(10 ** 11))");
    List<String> words = new ArrayList<>(List.of(script.toString()));
    if (!plain.isEmpty()) {
      words.add(plain);
    }
    try (PtyProgram program = explore(newest(), words.toArray(String[]::new))) {
      Started.await(() -> Files.exists(began), "the program has not begun");
      program.send(CONTROL_C);
      assertTold(program, "0 outcomes in 0 runs");
    }
  }

  @Test
  void whileItsScreenIsUp() {
    try (PtyProgram program = explore(newest(), TRANSFER.toString(), "--all")) {
      program.awaitScreen("▸ ✗");
      program.send(CONTROL_C);
      assertTold(program, "outcomes in");
    }
  }

  @Test
  void whileItLooksForTheShortestWay() {
    try (PtyProgram program = explore(newest(), TRANSFER.toString(), "--runs", "60")) {
      program.awaitScreen("shortest way|looking for|the way there");
      program.send(CONTROL_C);
      assertTold(program, "in ");
    }
  }

  @Test
  void whileItSearchesOnSeveralPythons() {
    assumeTrue(pythons.size() > 1, "there is but one CPython here");
    String second = pythons.get(0).executable().toString();
    try (PtyProgram program = explore(newest(), "--python", second, TRANSFER.toString(), "--all")) {
      program.awaitOutput(output -> runs(output) >= 5);
      program.send(CONTROL_C);
      assertTold(program, "runs");
      String told = "threadboard: several Pythons are searched one after the other; their table";
      assertTrue(program.output().contains(told), program.output());
    }
  }

  @Test
  void whilePytestRuns() throws Exception {
    CPython python = null;
    for (CPython one : pythons) {
      if (hasPytest(one)) {
        python = one;
      }
    }
    assumeTrue(python != null, "there is no CPython with pytest here");
    List<String> words = new ArrayList<>(List.of("-m", "pytest", "--all", "--", FLAKY.toString()));
    // Where these are installed, their import takes most of a run.
    words.addAll(List.of("-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest"));
    words.addAll(List.of("-p", "no:benchmark"));
    try (PtyProgram program = explore(python, words.toArray(String[]::new))) {
      program.awaitScreen("[1-9][0-9]* runs?");
      program.send(CONTROL_C);
      assertTold(program, " in ");
    }
  }

  private static boolean hasPytest(CPython python) throws Exception {
    String executable = python.executable().toString();
    ProcessBuilder builder = new ProcessBuilder(executable, "-c", "import pytest");
    return builder.redirectErrorStream(true).start().waitFor() == 0;
  }
}

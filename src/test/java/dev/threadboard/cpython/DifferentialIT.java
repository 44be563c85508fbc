package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs print and end under {@code threadboard run --plain} as they do under plain Python, byte
 * for byte, apart from what their notes name.
 *
 * <p>Each program runs on one of the Pythons that are here, the next program on the next; with
 * {@code -Dthreadboard.pythons=all} each runs on all.
 */
class DifferentialIT {
  private static final boolean ALL = "all".equals(System.getProperty("threadboard.pythons"));

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static Workers workers;
  private static List<CPython> pythons;

  @BeforeAll
  static void findPythons() throws IOException, InterruptedException {
    workers = new Workers(ALL ? 4 : 3, LIMIT);
    pythons = CPython.all();
  }

  @AfterAll
  static void stop() {
    workers.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPythonIsHere() {
    return CPython.absent(pythons).stream()
        .map(
            minor ->
                DynamicTest.dynamicTest(
                    "Python 3." + minor, () -> abort("there is no CPython 3." + minor + " here")));
  }

  @TestFactory
  List<DynamicTest> theProgramDoesWhatItDoesUnderPlainPython() throws IOException {
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here: nobody to judge");
    List<DynamicTest> tests = new ArrayList<>();
    int turn = 0;
    for (TestProgram program : TestProgram.all()) {
      if (program.unlike().isPresent()) {
        String reason = program.unlike().get();
        tests.add(DynamicTest.dynamicTest(program.toString(), () -> abort("known: " + reason)));
        continue;
      }
      List<CPython> fitting = pythons.stream().filter(program::canBeRunBy).toList();
      for (CPython python : CPython.inTurn(fitting, turn)) {
        tests.add(workers.test(program + " on " + python, () -> compare(program, python)));
      }
      turn++;
    }
    return tests;
  }

  private static Void compare(TestProgram program, CPython python)
      throws IOException, InterruptedException {
    Ended ours = Launch.underUs(program, python, "--plain");
    Optional<Ended> known = program.known();
    Ended plain = known.isPresent() ? known.get() : Launch.plainly(program, python);
    assertAll(
        program + " on " + python,
        () -> assertEquals(plain.status(), ours.status(), "exit status"),
        () ->
            assertEquals(
                program.comparable(plain.output()),
                program.comparable(ours.output()),
                "standard output"),
        () -> assertErrors(program, plain.errors(), ours.errors()));
    return null;
  }

  /** Of an end that no Python tells we tell, after all that Python itself has told. */
  private static void assertErrors(TestProgram program, String plain, String ours) {
    Optional<String> more =
        program.endsByDeadlock()
            ? Optional.of("threadboard: deadlock")
            : program
                .signal()
                // An interrupt that nobody catches is Python's own end, not a crash.
                .filter(signal -> !signal.equals("SIGINT"))
                .map(signal -> "threadboard: killed by " + signal);
    if (more.isEmpty()) {
      assertEquals(program.comparable(plain), program.comparable(ours), "standard error");
    } else {
      assertTrue(ours.startsWith(plain + more.get()), () -> "standard error: " + ours);
      assertEquals(1, ours.substring(plain.length()).lines().count(), "lines of our own");
    }
  }
}

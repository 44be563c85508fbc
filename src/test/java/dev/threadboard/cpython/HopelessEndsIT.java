package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.TestCache;
import dev.threadboard.board.Board;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of hopeless end is told by its own name and lines, by every CPython here: each program
 * of {@code src/test/resources/hopeless} has its sentences beside it; of one that ends all the
 * same, its warning.
 */
class HopelessEndsIT {
  private static final Path FOLDER = Path.of("src/test/resources/hopeless").toAbsolutePath();

  private static final Path CLASSIC =
      Path.of("src/test/resources/programs/classic").toAbsolutePath();

  private static final int SEEDS = 3;

  @TestFactory
  Stream<DynamicTest> eachHopelessEndIsToldByItsOwnName() throws IOException, InterruptedException {
    return CPython.testsOf(FOLDER, HopelessEndsIT::check);
  }

  private static void check(Path program, CPython python) throws IOException {
    String expected = Files.readString(Path.of(program.toString().replaceFirst("py$", "txt")));
    Board last = Board.EMPTY.after(run(program, python, SchedulingOptions.FIFO).events());
    String told = last.deadlock() ? last.report().text() : last.hopeless().get(0).words();
    assertEquals(expected.strip(), told);
    assertEquals(last.deadlock() ? 1 : 0, last.exit().getAsInt());
  }

  @TestFactory
  Stream<DynamicTest> noWarningIsGivenOfProgramsThatEndWell()
      throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    CPython newest = pythons.get(pythons.size() - 1);
    List<Path> programs;
    try (Stream<Path> files = Files.list(CLASSIC)) {
      programs = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.getFileName().toString(), () -> checkNoWarning(program, newest)));
  }

  private static void checkNoWarning(Path program, CPython python) throws IOException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RecordedEvents events = run(program, python, SchedulingOptions.random(seed));
      Board board = Board.EMPTY;
      for (Event event : events.events()) {
        board = board.after(event);
        assertEquals(List.of(), board.hopeless(), "seed " + seed + " at " + event);
      }
      assertFalse(board.deadlock(), "seed " + seed);
    }
  }

  private static RecordedEvents run(Path program, CPython python, SchedulingOptions scheduling)
      throws IOException {
    return RunningScript.whole(
        new PythonProgram(
            python.executable(),
            false,
            program.toString(),
            List.of(),
            SwitchAt.GIL,
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            false,
            TestCache.agent()),
        scheduling);
  }
}

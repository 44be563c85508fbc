package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.TestCache;
import dev.threadboard.board.Board;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.objects.ObjectSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a program sees of its locks, queues and so on in random runs is what the board knows of
 * them: a line prints what it sees, and between the line's beginning and its print the board has
 * had that value.
 */
class ObjectStatesIT {
  private static final Path PROGRAM = Path.of("src/test/resources/states/seen.py").toAbsolutePath();

  private static final boolean ALL = "all".equals(System.getProperty("threadboard.pythons"));
  private static final int RUNS = ALL ? 200 : 5;
  private static final int FEWEST = 50;

  @TestFactory
  Stream<DynamicTest> theBoardKnowsWhatTheProgramSees() throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    return pythons.stream()
        .map(python -> DynamicTest.dynamicTest(python.toString(), () -> check(python)));
  }

  private static void check(CPython python) throws IOException {
    for (int seed = 0; seed < RUNS; seed++) {
      int seen = check(run(python, seed), python + " seed " + seed);
      assertTrue(seen >= FEWEST, "only " + seen + " of seed " + seed);
    }
  }

  private static RecordedEvents run(CPython python, int seed) throws IOException {
    SwitchAt[] models = SwitchAt.values();
    return RunningScript.whole(
        new PythonProgram(
            python.executable(),
            false,
            PROGRAM.toString(),
            List.of(String.valueOf(seed)),
            models[seed % models.length],
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            false,
            TestCache.agent()),
        SchedulingOptions.random(seed * 7_919L));
  }

  /** How many values the program saw of objects that were told. */
  private static int check(RecordedEvents events, String what) {
    Board board = Board.EMPTY;
    // By thread: the values that each object has had since the thread's last line.
    Map<Integer, Map<String, Set<Integer>>> since = new HashMap<>();
    int seen = 0;
    for (Event event : events.events()) {
      board = board.after(event);
      Map<String, Integer> now = new HashMap<>();
      for (ObjectSnapshot object : board.objects().all()) {
        now.put(object.name(), object.value());
      }
      if (event.fact() instanceof Fact.Line) {
        since.put(event.ident(), new HashMap<>());
      }
      since.values().forEach(had -> now.forEach((name, value) -> add(had, name, value)));
      if (event.fact() instanceof Fact.Print print && !print.text().isEmpty()) {
        String[] words = print.text().split(" ");
        Set<Integer> had = since.get(event.ident()).get(words[0]);
        if (had != null) {
          seen++;
          assertTrue(
              had.contains(Integer.valueOf(words[1])),
              () -> what + ": " + event + ", but the board has had " + had);
        }
      }
    }
    return seen;
  }

  private static void add(Map<String, Set<Integer>> had, String name, int value) {
    had.computeIfAbsent(name, key -> new HashSet<>()).add(value);
  }
}

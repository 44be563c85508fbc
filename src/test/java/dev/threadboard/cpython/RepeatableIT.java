package dev.threadboard.cpython;

import static dev.threadboard.cpython.SameLines.assertSameLines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A program that does not touch the outside tells the same events each time, byte for byte, however
 * busy the machine is: here two processes take all the time that they get.
 *
 * <p>Some programs run a few times; with {@code -Dthreadboard.pythons=all} all of them do, and as
 * often as {@code -Dthreadboard.repeats=20} says.
 */
class RepeatableIT {
  private static final boolean ALL = "all".equals(System.getProperty("threadboard.pythons"));
  private static final int TIMES = Integer.getInteger("threadboard.repeats", ALL ? 5 : 3);
  private static final int EACH = ALL ? 1 : 5;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Ends by itself if this process is killed. */
  private static final String BUSY = "while kill -0 $0 2>/dev/null; do :; done";

  private static Workers workers;
  private static List<CPython> pythons;
  private static final List<Process> busy = new ArrayList<>();

  @BeforeAll
  static void keepTheMachineBusy() throws IOException, InterruptedException {
    pythons = CPython.all();
    workers = new Workers(ALL ? 4 : 2, LIMIT.multipliedBy(TIMES));
    long us = ProcessHandle.current().pid();
    for (int i = 0; i < 2; i++) {
      busy.add(new ProcessBuilder("sh", "-c", BUSY, String.valueOf(us)).start());
    }
  }

  @AfterAll
  static void stop() {
    workers.close();
    busy.forEach(Process::destroyForcibly);
  }

  @TestFactory
  List<DynamicTest> theProgramTellsTheSameEventsEachTime() throws IOException {
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    List<DynamicTest> tests = new ArrayList<>();
    List<TestProgram> programs =
        TestProgram.all().stream().filter(program -> !program.touchesTheOutside()).toList();
    for (int i = 0; i < programs.size(); i += EACH) {
      TestProgram program = programs.get(i);
      List<CPython> fitting = pythons.stream().filter(program::canBeRunBy).toList();
      if (!fitting.isEmpty()) {
        CPython python = fitting.get(i / EACH % fitting.size());
        tests.add(workers.test(program + " on " + python, () -> repeat(program, python)));
      }
    }
    return tests;
  }

  private static Void repeat(TestProgram program, CPython python)
      throws IOException, InterruptedException {
    Told first = run(program, python);
    for (int time = 2; time <= TIMES; time++) {
      Told again = run(program, python);
      String which = "run " + time + " of " + TIMES;
      assertSameLines(first.events, again.events, () -> "events of " + which);
      assertEquals(first.status, again.status, () -> "status of " + which);
    }
    return null;
  }

  private record Told(String events, int status) {}

  /** In this process, which is quicker, unless it needs an input or folder of its own. */
  private static Told run(TestProgram program, CPython python)
      throws IOException, InterruptedException {
    if (!program.input().isEmpty() || !program.operands().equals(List.of(program.fileName()))) {
      Ended ended = Launch.underUs(program, python, "--events");
      return new Told(program.repeatable(ended.output()), ended.status());
    }
    List<String> command = new ArrayList<>(List.of("run", program.file().toString()));
    command.addAll(List.of("--python", python.executable().toString(), "--speed", "max"));
    command.addAll(List.of("--events", "--"));
    command.addAll(program.arguments());
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", TestCache.folder().toString()))
            .start(command.toArray(String[]::new));
    return new Told(program.repeatable(result.output()), result.status());
  }
}

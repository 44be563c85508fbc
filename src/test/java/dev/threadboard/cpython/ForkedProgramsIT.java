package dev.threadboard.cpython;

import static dev.threadboard.cpython.SameLines.assertSameLines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.TestCache;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that a warm parent forks tells the same events as one of a Python that was started for it:
 * what a search finds is found again by its saved schedule.
 *
 * <p>Some programs run; with {@code -Dthreadboard.pythons=all} all of them do.
 */
class ForkedProgramsIT {
  private static final int EACH = "all".equals(System.getProperty("threadboard.pythons")) ? 1 : 4;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final List<SchedulingOptions> POLICIES =
      List.of(SchedulingOptions.random(3), SchedulingOptions.FIFO);

  @TempDir static Path folder;
  private static Workers workers;

  @BeforeAll
  static void start() {
    workers = new Workers(2, LIMIT);
  }

  @AfterAll
  static void stop() {
    workers.close();
  }

  @TestFactory
  List<DynamicTest> aForkedRunTellsTheSameEvents() throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeFalse(pythons.isEmpty(), "there is no CPython of 3.8 or later here");
    List<TestProgram> programs =
        TestProgram.all().stream().filter(ForkedProgramsIT::isTheSameEachTime).toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < programs.size(); i += EACH) {
      TestProgram program = programs.get(i);
      List<CPython> fitting = pythons.stream().filter(program::canBeRunBy).toList();
      if (!fitting.isEmpty()) {
        CPython python = fitting.get(i / EACH % fitting.size());
        tests.add(workers.test(program + " on " + python, () -> compare(program, python)));
      }
    }
    return tests;
  }

  private static boolean isTheSameEachTime(TestProgram program) {
    return !program.touchesTheOutside() && !program.differsIn("times") && program.input().isEmpty();
  }

  private static Void compare(TestProgram program, CPython python) throws IOException {
    PythonProgram script =
        new PythonProgram(
            python.executable(),
            false,
            program.file().toAbsolutePath().toString(),
            program.arguments(),
            SwitchAt.GIL,
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            false,
            TestCache.agent());
    try (WarmPython warm = WarmPython.open(plan(script, POLICIES.get(0)), folder)) {
      for (SchedulingOptions policy : POLICIES) {
        try (RunningScript forked = new RunningScript(plan(script, policy), warm)) {
          assertSameLines(
              text(program, RunningScript.whole(script, policy)),
              text(program, forked.toEnd()),
              () -> "forked, " + policy);
        }
      }
    }
    return null;
  }

  private static ScriptPlan plan(PythonProgram script, SchedulingOptions policy) {
    return new ScriptPlan(script, policy, false, ProgramOutput.TOLD);
  }

  private static String text(TestProgram program, RecordedEvents run) {
    return program.repeatable(new String(run.json(), UTF_8));
  }
}

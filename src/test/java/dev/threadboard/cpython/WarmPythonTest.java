package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarmPythonTest {
  @TempDir private Path folder;

  static List<CPython> pythons() throws IOException, InterruptedException {
    return CPython.all();
  }

  private static RecordedEvents forked(
      PythonProgram program, SchedulingOptions scheduling, ProcessSource source) {
    ScriptPlan plan = new ScriptPlan(program, scheduling, false, ProgramOutput.TOLD);
    try (RunningScript running = new RunningScript(plan, source)) {
      return running.toEnd();
    }
  }

  private WarmPython warm(PythonProgram program) throws IOException {
    return WarmPython.open(
        new ScriptPlan(program, SchedulingOptions.random(1), false, ProgramOutput.TOLD), folder);
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void aForkedRunIsAsOneThatWasStarted(CPython python) throws IOException {
    PythonProgram program =
        RunningScript.program(
                folder,
                SwitchAt.GIL,
                "import os, queue, sys, threading, time",
                "jobs = queue.Queue()",
                "def work(name):",
                "    while True:",
                "        job = jobs.get()",
                "        if job is None: break",
                "        print(name, job)",
                "        time.sleep(0.5)",
                "threads = [threading.Thread(target=work, args=(n,)) for n in 'ab']",
                "for t in threads: t.start()",
                "for job in [1, 2, 3, None, None]: jobs.put(job)",
                "for t in threads: t.join()",
                "print(sys.argv, __name__, sys.path[0] == os.path.dirname(__file__))",
                "sys.exit(3)")
            .with(python.executable());
    assertForkedAsStarted(program, 3);
  }

  private void assertForkedAsStarted(PythonProgram program, int status) throws IOException {
    try (WarmPython warm = warm(program)) {
      for (int seed = 0; seed < 4; seed++) {
        SchedulingOptions scheduling = SchedulingOptions.random(seed);
        RecordedEvents forked = forked(program, scheduling, warm);
        assertEquals(RunningScript.whole(program, scheduling).events(), forked.events());
        assertEquals(status, forked.status());
      }
    }
  }

  /** What programs do while CPython takes the interpreter apart, and how they can end. */
  static List<List<String>> endings() {
    return List.of(
        List.of(
            "import weakref",
            "class A:",
            "    def __del__(self): print('gone')",
            "class B: pass",
            "a = A()",
            "b = B()",
            "weakref.finalize(b, print, 'finalized')"),
        List.of(
            "class A:", "    __slots__ = ()", "    def __del__(self): print('gone')", "a = A()"),
        List.of(
            "def g():", "    try: yield", "    finally: print('finally')", "it = g()", "next(it)"),
        List.of(
            "import weakref",
            "class A: pass",
            "a = A()",
            "r = weakref.ref(a, lambda r: print('called'))"),
        List.of("import atexit", "atexit.register(print, 'at exit')", "raise SystemExit(7)"),
        List.of("import sys", "sys.excepthook = lambda *e: sys.exit(5)", "1 / 0"),
        List.of("import sys", "sys.exit('words')"),
        List.of("import sys", "sys.exit(True)"),
        List.of("class Code(int): pass", "raise SystemExit(Code(6))"),
        List.of(
            "import io",
            "class Text(io.TextIOWrapper): pass",
            "text = Text(io.BytesIO())",
            "text.close()"),
        List.of(
            "import io",
            "class Text(io.TextIOWrapper):",
            "    def close(self): print('closed')",
            "text = Text(io.BytesIO())",
            "io.TextIOWrapper.close(text)"),
        List.of(
            "import io",
            "class Text(io.StringIO):",
            "    def close(self): print('closed')",
            "text = Text()"),
        List.of("try:", "    raise SystemExit(4)", "finally:", "    print('finally')"),
        List.of("try:", "    raise SystemExit(4)", "except SystemExit:", "    print('caught')"),
        List.of("raise KeyboardInterrupt"),
        List.of("import threading", "t = threading.Thread(target=lambda: 1 / 0)", "t.start()"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void aForkedRunEndsAsOneThatWasStarted(List<String> lines) throws Exception {
    List<CPython> all = CPython.all();
    PythonProgram program =
        RunningScript.program(folder, SwitchAt.GIL, lines.toArray(String[]::new));
    for (CPython python : Set.of(all.get(0), all.get(all.size() - 1))) {
      try (WarmPython warm = warm(program.with(python.executable()))) {
        RecordedEvents forked =
            forked(program.with(python.executable()), SchedulingOptions.FIFO, warm);
        RecordedEvents started =
            RunningScript.whole(program.with(python.executable()), SchedulingOptions.FIFO);
        assertEquals(started.events(), forked.events(), python::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void whatIsImportedEarlyCannotBeTold(CPython python) throws IOException {
    PythonProgram program =
        RunningScript.program(
                folder,
                SwitchAt.GIL,
                "\"\"\"An invalid escape, of which is warned: \\d\"\"\"",
                "from __future__ import annotations",
                "import argparse, asyncio, calendar, contextlib, csv, decimal, difflib, hashlib",
                "import inspect, json, logging.handlers, pathlib, pickle, platform, random, signal",
                "import socketserver, statistics, subprocess, sys, tempfile, traceback, unittest",
                "import unittest.mock, urllib.request",
                "from concurrent.futures import ThreadPoolExecutor",
                "from dataclasses import dataclass",
                "@dataclass",
                "class Job:",
                "    number: int",
                "    def __call__(self): logging.warning('job %d', self.number)",
                "with ThreadPoolExecutor(2) as pool:",
                "    for number in range(3): pool.submit(Job(number))",
                "async def main(): await asyncio.sleep(1)",
                "asyncio.run(main())",
                "print(sorted(set(sys.modules) - set(sys.builtin_module_names)))")
            .with(python.executable());
    assertForkedAsStarted(program, 0);
  }

  @Test
  void aModuleOfTheProgramsOwnIsNotMistakenForOneOfTheLibrary() throws IOException {
    Files.writeString(folder.resolve("queue.py"), "mine = 'mine'\n");
    PythonProgram program =
        RunningScript.program(folder, SwitchAt.GIL, "import queue", "print(queue.mine)");
    try (WarmPython warm = warm(program)) {
      assertEquals("mine\n", forked(program, SchedulingOptions.FIFO, warm).stdout());
    }
  }

  @Test
  void aForkedRunStaysOnOneProcessorAndSeesAll() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/thread-self")), "no proc(5) here");
    PythonProgram program =
        RunningScript.program(
            folder,
            SwitchAt.GIL,
            "import os, subprocess, sys",
            "with open('/proc/thread-self/status') as status:",
            "    print(*[line.split()[1] for line in status if 'Cpus_allowed_list' in line])",
            "count = 'import os; print(len(os.sched_getaffinity(0)))'",
            "exec(count)",
            "print(subprocess.check_output([sys.executable, '-c', count], text=True), end='')");
    String all = RunningScript.whole(program, SchedulingOptions.FIFO).printed().get(1);
    try (WarmPython warm = warm(program)) {
      RecordedEvents forked = forked(program, SchedulingOptions.FIFO, warm);
      assertTrue(forked.printed().get(0).matches("\\d+"), forked.printed()::toString);
      assertEquals(List.of(all, all), forked.printed().subList(1, 3));
    }
  }

  @Test
  void whatAFileStillKeepsBackIsWritten() throws IOException {
    Path file = folder.resolve("kept.txt");
    PythonProgram program =
        RunningScript.program(
            folder, SwitchAt.GIL, "f = open('" + file + "', 'w')", "f.write('kept back')");
    try (WarmPython warm = warm(program)) {
      forked(program, SchedulingOptions.FIFO, warm);
      assertEquals("kept back", Files.readString(file));
    }
  }

  @Test
  void aModuleIsForkedToo() throws IOException {
    PythonProgram script = RunningScript.program(folder, SwitchAt.GIL, "");
    Path json = Files.writeString(folder.resolve("data.json"), "[1]");
    PythonProgram module =
        new PythonProgram(
            script.python(),
            true,
            "json.tool",
            List.of(json.toString()),
            SwitchAt.GIL,
            ClockKind.VIRTUAL,
            PythonProgram.TRACE_OWN,
            false,
            script.agent());
    try (WarmPython warm = warm(module)) {
      RecordedEvents forked = forked(module, SchedulingOptions.FIFO, warm);
      assertEquals("[\n    1\n]\n", forked.stdout());
      assertEquals(RunningScript.whole(module, SchedulingOptions.FIFO).events(), forked.events());
    }
  }

  @Test
  void whatIsWrittenPastPythonIsTold() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder, SwitchAt.GIL, "import os", "os.write(1, b'raw')", "os.write(2, b'bad')");
    try (WarmPython warm = warm(program)) {
      Set<ProgramFact.Output> both =
          Set.of(new ProgramFact.Output(1, "raw"), new ProgramFact.Output(2, "bad"));
      for (int i = 0; i < 3; i++) {
        RecordedEvents forked = forked(program, SchedulingOptions.FIFO, warm);
        assertEquals(both, Set.copyOf(forked.all(ProgramFact.Output.class)));
      }
    }
  }

  @Test
  void whatARunLeavesBehindWritesNothingIntoTheNext() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder,
            SwitchAt.GIL,
            "import os, subprocess, sys",
            "os.chdir('" + folder + "')",
            "if not os.path.exists('go'):",
            "    os.mkfifo('go')",
            "    os.mkfifo('gone')",
            "    subprocess.Popen(['sh', '-c', 'cat go; echo > gone'])",
            "    sys.exit(1)",
            "with open('go', 'w') as go: go.write('late')",
            "with open('gone') as gone: gone.read()",
            "os.write(1, b'mine')");
    try (WarmPython warm = warm(program)) {
      assertEquals(1, forked(program, SchedulingOptions.FIFO, warm).status());
      RecordedEvents next = forked(program, SchedulingOptions.FIFO, warm);
      assertEquals(0, next.status());
      assertEquals(new ProgramFact.Output(1, "mine"), next.only(ProgramFact.Output.class));
    }
  }

  @Test
  void whatARunIsToldTooLateIsNothingToTheNext() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder,
            SwitchAt.GIL,
            "import os, sys, threading",
            "print(os.get_blocking(1))",
            "os.set_blocking(1, False)",
            "def work():",
            "    for _ in range(50): lock.acquire(); lock.release()",
            "lock = threading.Lock()",
            "threads = [threading.Thread(target=work, daemon=True) for _ in 'ab']",
            "for t in threads: t.start()",
            "os.write(1, b'x' * 10000)",
            "os._exit(0)");
    try (WarmPython warm = warm(program)) {
      for (int seed = 0; seed < 10; seed++) {
        RecordedEvents forked = forked(program, SchedulingOptions.random(seed), warm);
        assertEquals("True\n", forked.stdout());
        assertEquals(10000, outputLength(forked));
        assertEquals(0, forked.status());
      }
    }
  }

  private static int outputLength(RecordedEvents run) {
    return run.all(ProgramFact.Output.class).stream().mapToInt(each -> each.text().length()).sum();
  }

  @Test
  void aKilledRunIsToldAndTheNextOneIsForked() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder, SwitchAt.GIL, "import os, signal", "os.kill(os.getpid(), signal.SIGKILL)");
    try (WarmPython warm = warm(program)) {
      for (int i = 0; i < 3; i++) {
        RecordedEvents forked = forked(program, SchedulingOptions.FIFO, warm);
        assertEquals("SIGKILL", forked.only(ProgramFact.Killed.class).signal());
        assertEquals(137, forked.status());
      }
    }
  }

  @Test
  void aRunThatIsClosedLeavesNoProcessAndTheNextOneIsForked() throws IOException {
    PythonProgram program =
        RunningScript.program(folder, SwitchAt.GIL, "print('on')", "while True: pass");
    try (WarmPython warm = warm(program)) {
      for (int i = 0; i < 20; i++) {
        ScriptPlan plan =
            new ScriptPlan(program, SchedulingOptions.FIFO, false, ProgramOutput.TOLD);
        try (RunningScript running = new RunningScript(plan, warm)) {
          running.until(event -> event.fact() instanceof Fact.Print);
        }
      }
      assertEquals(1, children());
    }
    assertEquals(0, children());
  }

  /** Those that are alive, and theirs. */
  private static long children() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
  }

  /** {@code as_completed} and {@code wait} lock futures in the order of their addresses. */
  @ParameterizedTest
  @MethodSource("pythons")
  void futuresAreLockedInAnOrderThatMemoryDoesNotDecide(CPython python) throws IOException {
    PythonProgram program =
        RunningScript.program(
                folder,
                SwitchAt.GIL,
                "from concurrent.futures import Future, ThreadPoolExecutor, _base",
                "futures = sorted([Future() for _ in range(9)], key=id, reverse=True)",
                "locked = _base._AcquireFutures(futures).futures",
                "print([futures.index(one) for one in locked])")
            .with(python.executable());
    String expected = "[0, 1, 2, 3, 4, 5, 6, 7, 8]\n";
    assertEquals(expected, RunningScript.whole(program, SchedulingOptions.FIFO).stdout());
    try (WarmPython warm = warm(program)) {
      assertEquals(expected, forked(program, SchedulingOptions.FIFO, warm).stdout());
    }
  }

  @Test
  void anInterpreterThatCannotBeginIsNoParent() throws IOException {
    PythonProgram program = RunningScript.program(folder, SwitchAt.GIL, "");
    assertThrows(IOException.class, () -> warm(program.with(Path.of("/bin/false"))));
  }
}

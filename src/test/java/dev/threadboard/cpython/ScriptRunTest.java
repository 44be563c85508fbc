package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptRunTest {
  /** One of so many schedules loses an update, if any can. */
  private static final int SEEDS = 12;

  private static final int TWICE = 3;

  private static final String[] UPDATE = {
    "import threading, time",
    "balance = 0",
    "def deposit():",
    "    global balance",
    "    time.sleep(1)",
    "    read = balance",
    "    balance = read + 1",
    "threads = [threading.Thread(target=deposit) for _ in range(2)]",
    "for t in threads: t.start()",
    "for t in threads: t.join()",
    "print(balance)",
  };

  @TempDir private Path folder;

  private RecordedEvents fifo(String... lines) throws IOException {
    PythonProgram program = RunningScript.program(folder, SwitchAt.GIL, lines);
    return RunningScript.whole(program, SchedulingOptions.FIFO);
  }

  private static List<Fact> facts(RecordedEvents events) {
    return events.events().stream().map(Event::fact).toList();
  }

  @Test
  void aThreadIsMadeStartedAndJoined() throws IOException {
    RecordedEvents events =
        fifo(
            "import threading, time",
            "def f(n):",
            "    time.sleep(n)",
            "    print(n)",
            "t = threading.Thread(target=f, args=(2,), name='one')",
            "t.start()",
            "t.join()");
    List<Fact> facts = facts(events);
    assertEquals(
        List.of(
            new Fact.Create(1, "MainThread", "<module>", false),
            new Fact.Begin(),
            new Fact.Line(1),
            new Fact.Line(2),
            new Fact.Line(5),
            new Fact.Create(2, "one", "f(2)", false),
            new Fact.Line(6),
            new Fact.Start(2),
            new Fact.Begin(),
            new Fact.Line(3),
            new Fact.Sleep(2),
            new Fact.Line(7),
            new Fact.Wait(WaitReason.JOIN, 2, "one"),
            new Fact.Wake(),
            new Fact.Line(4),
            new Fact.Print("2", "\n"),
            new Fact.End(),
            new Fact.Wake(),
            new Fact.Join(2),
            new Fact.End(),
            new Fact.Exit(0)),
        facts.subList(2, facts.size()));
    Fact.Run run = (Fact.Run) facts.get(0);
    assertEquals("program.py", run.scenario());
    assertEquals("t.join()", run.listing().get(6));
    assertEquals("gil", ((ProgramFact.Program) facts.get(1)).switchAt());
    assertEquals(2.0, events.seconds());
  }

  @ParameterizedTest
  @CsvSource({"GIL", "LINE", "BYTECODE"})
  void theSameSeedGivesTheSameEventsAndSomeSeedLosesAnUpdate(SwitchAt switchAt) throws IOException {
    PythonProgram program = RunningScript.program(folder, switchAt, UPDATE);
    Set<String> printed =
        IntStream.range(0, SEEDS)
            .mapToObj(seed -> SchedulingOptions.random(seed * 1_000_003L))
            .map(random -> RunningScript.whole(program, random).stdout())
            .collect(Collectors.toSet());
    for (int seed = 0; seed < TWICE; seed++) {
      SchedulingOptions random = SchedulingOptions.random(seed);
      assertEquals(
          RunningScript.whole(program, random).events(),
          RunningScript.whole(program, random).events());
    }
    // From 3.10 on no thread can lose the lock between two lines that call nothing.
    assertEquals(switchAt != SwitchAt.GIL, printed.contains("1\n"), printed::toString);
  }

  @ParameterizedTest
  @CsvSource({"GIL", "LINE", "BYTECODE"})
  void aTakenOverRunBeginsAgainAsItWas(SwitchAt switchAt) throws IOException {
    Path bakery = Path.of("src/test/resources/programs/classic/producer_consumer.py");
    String[] lines = Files.readAllLines(bakery).toArray(String[]::new);
    PythonProgram program = RunningScript.program(folder, switchAt, lines);
    for (SchedulingOptions first : List.of(SchedulingOptions.FIFO, SchedulingOptions.random(9))) {
      RecordedEvents whole = RunningScript.whole(program, first);
      int most = whole.events().size() * 3 / 4;
      RecordedEvents taken = RunningScript.whole(program, first.upTo(most, List.of(), List.of()));
      assertEquals(
          whole.events().subList(1, most), taken.events().subList(1, most), first.toString());
      assertEquals(0, taken.status());
    }
  }

  @Test
  void threadsThatWaitForEachOtherAreADeadlock() throws IOException {
    RecordedEvents events =
        fifo(
            "import threading, time",
            "a, b = threading.Lock(), threading.Lock()",
            "def both(one, other):",
            "    with one:",
            "        time.sleep(1)",
            "        with other: pass",
            "print('before')",
            "for pair in ((a, b), (b, a)):",
            "    threading.Thread(target=both, args=pair).start()");
    assertEquals("before\n", events.stdout());
    events.only(Fact.Deadlock.class);
    assertEquals(
        List.of(new Fact.Wait(WaitReason.LOCK, 3, "b", null, 2)),
        events.by("Thread-1 (both)").all(Fact.Wait.class));
    assertEquals(1, events.status());
  }

  @ParameterizedTest
  @CsvSource({
    "import sys; sys.exit(3), 3, ",
    "import os; os._exit(7), 7, ",
    "import os; os._exit(139), 139, ",
    "1/0, 1, ",
    "'import os; os.kill(os.getpid(), 11)', 139, SIGSEGV",
    "'import os; os.kill(os.getpid(), 9)', 137, SIGKILL",
  })
  void itEndsAsThePythonDoes(String line, int status, String signal) throws IOException {
    RecordedEvents events = fifo(line);
    assertEquals(status, events.status());
    assertEquals(
        signal == null ? List.of() : List.of(new ProgramFact.Killed(signal)),
        events.all(ProgramFact.Killed.class));
  }

  @Test
  void anUncaughtErrorIsToldInCPythonsOwnWords() throws IOException {
    RecordedEvents events =
        fifo("import threading", "t = threading.Thread(target=int, args=('x',))", "t.start()");
    Fact.Error error = events.only(Fact.Error.class);
    assertEquals("ValueError: invalid literal for int() with base 10: 'x'", error.error());
    assertTrue(error.traceback().get(0).startsWith("Exception in thread Thread-1"));
    assertFalse(error.traceback().toString().contains("threadboard"));
    assertEquals(0, events.status());
  }

  @Test
  void whatAChildWritesIsTheProgramsOutput() throws IOException {
    RecordedEvents events = fifo("import os", "os.system('echo from a child')");
    assertEquals(
        List.of(new ProgramFact.Output(1, "from a child\n")), events.all(ProgramFact.Output.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "sum(range(10 ** 11))",
        "import time; time.sleep(10 ** 6)",
        "import threading; threading.Lock().acquire(); threading.Event().wait()",
        "input()",
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); open('/dev/tty')",
      })
  void whateverItDoesItIsClosed(String line) throws IOException {
    RunningScript running =
        RunningScript.live(
            RunningScript.program(folder, SwitchAt.GIL, "print('here')", line),
            SchedulingOptions.FIFO);
    running.until(event -> event.fact() instanceof Fact.Print);
    running.close();
    assertEquals(0, running.run.liveThreads());
    assertEquals(
        0,
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().arguments().map(this::isOurs).orElse(false))
            .count());
  }

  private boolean isOurs(String[] arguments) {
    return List.of(arguments).contains(folder.resolve("program.py").toString());
  }

  @Test
  void aPersonStartsJoinsAndChecksTheProgramsThreads() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder,
            SwitchAt.GIL,
            "import threading, time",
            "t = threading.Thread(target=time.sleep, args=(3,), name='t')",
            "while not t.is_alive(): time.sleep(1)",
            "print(threading.enumerate()[0].name, threading.active_count())",
            "time.sleep(9)");
    try (RunningScript running = RunningScript.live(program, SchedulingOptions.FIFO)) {
      running.until(event -> event.fact() instanceof Fact.Sleep);
      running.ask(new ThreadCommand.Start(2));
      running.ask(new ThreadCommand.Join(2));
      running.ask(new ThreadCommand.IsAlive(2));
      running.ask(new ThreadCommand.Start(2));
      RecordedEvents events = running.toEnd();
      assertEquals("MainThread 2\n", events.stdout());
      RecordedEvents you = events.by("you");
      assertEquals(
          List.of("t.start()", "t.join()", "t.is_alive()", "t.start()"),
          you.all(Fact.Command.class).stream()
              .filter(command -> !command.queued())
              .map(Fact.Command::command)
              .toList());
      assertEquals(List.of(new Fact.Join(2)), you.all(Fact.Join.class));
      assertEquals(List.of(new Fact.IsAlive(2, false)), you.all(Fact.IsAlive.class));
      assertEquals(List.of("RuntimeError: threads can only be started once"), you.errors());
    }
  }

  @Test
  void aPersonTypesWhatTheProgramReads() throws IOException {
    PythonProgram program =
        RunningScript.program(
            folder,
            SwitchAt.GIL,
            "import sys",
            "name = input('name? ')",
            "print('hello', name, sys.stdin.read())");
    try (RunningScript running = RunningScript.live(program, SchedulingOptions.FIFO)) {
      running.until(
          event -> event.fact() instanceof Fact.Wait wait && wait.reason() == WaitReason.INPUT);
      running.ask(new ThreadCommand.InputLine("Ada"));
      running.ask(new ThreadCommand.InputLine("more"));
      running.ask(new ThreadCommand.InputLine(null));
      RecordedEvents events = running.toEnd();
      assertEquals("name? hello Ada more\n\n", events.stdout());
      assertEquals(
          List.of(
              new ProgramFact.Input("Ada"),
              new ProgramFact.Input("more"),
              new ProgramFact.Input(null)),
          events.all(ProgramFact.Input.class));
    }
  }

  @Test
  void thePolicyOsOnlyWatches() throws IOException {
    RecordedEvents events =
        RunningScript.whole(
            RunningScript.program(folder, SwitchAt.GIL, UPDATE), SchedulingOptions.OS);
    // Nobody says who goes first between a read and a write.
    assertTrue(Set.of("1\n", "2\n").contains(events.stdout()), events::toString);
    assertEquals(2, events.all(Fact.Join.class).size());
    assertEquals(0, events.status());
  }

  @Test
  void whoHasWaitedUnderThePolicyOsAndWaitsNoMoreIsNotLost() throws IOException {
    RecordedEvents events =
        RunningScript.whole(
            RunningScript.program(
                folder,
                SwitchAt.GIL,
                "import threading, time",
                "lock = threading.Lock()",
                "def work():",
                "    with lock:",
                "        time.sleep(0.1)",
                "    time.sleep(0.3)",
                "threads = [threading.Thread(target=work) for _ in range(2)]",
                "for t in threads: t.start()",
                "for t in threads: t.join()",
                "print('end')"),
            SchedulingOptions.OS);
    assertEquals("end\n", events.stdout());
    assertEquals(List.of(), events.all(Fact.Deadlock.class));
  }
}

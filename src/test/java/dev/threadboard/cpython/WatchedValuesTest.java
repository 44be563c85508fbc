package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.ThreadCommand;
import dev.threadboard.engine.RecordedEvents;
import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WatchFact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchedValuesTest {
  private static final String[] BANK = {
    "import threading, time",
    "balance = 100",
    "def withdraw(amount):",
    "    global balance",
    "    if balance >= amount:",
    "        time.sleep(1)",
    "        balance -= amount",
    "threads = [threading.Thread(target=withdraw, args=(80,), name=n) for n in 'ab']",
    "for t in threads: t.start()",
    "for t in threads: t.join()",
  };

  @TempDir private Path folder;

  static List<CPython> pythons() throws IOException, InterruptedException {
    return CPython.all();
  }

  /** Who, the value, the value before, and the line. */
  private static List<String> values(RecordedEvents events) {
    return events.events().stream()
        .filter(event -> event.fact() instanceof WatchFact.Value)
        .map(WatchedValuesTest::words)
        .toList();
  }

  private static String words(Event event) {
    WatchFact.Value value = (WatchFact.Value) event.fact();
    return event.thread() + " " + value.before() + " " + value.value() + " " + value.line();
  }

  private PythonProgram program(SwitchAt switchAt, String... lines) throws IOException {
    return RunningScript.program(folder, switchAt, lines);
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void aChangeIsToldOfItsThreadAndItsLine(CPython python) throws IOException {
    PythonProgram program = program(SwitchAt.GIL, BANK).with(python.executable());
    RecordedEvents events =
        RunningScript.whole(program.watching(List.of("balance")), SchedulingOptions.FIFO);
    assertEquals(List.of("MainThread null 100 2", "a 100 20 7", "b 20 -60 7"), values(events));
    assertEquals(
        List.of(new WatchFact.Watch(1, "balance")),
        events.events().stream()
            .map(Event::fact)
            .filter(WatchFact.Watch.class::isInstance)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void aRunIsTheSameWithAndWithoutIt(CPython python) throws IOException {
    PythonProgram program = program(SwitchAt.BYTECODE, BANK).with(python.executable());
    SchedulingOptions random = SchedulingOptions.random(7);
    RecordedEvents plain = RunningScript.whole(program, random);
    RecordedEvents watched =
        RunningScript.whole(program.watching(List.of("balance", "threads[0].name")), random);
    assertEquals(facts(plain), facts(watched));
  }

  private static List<String> facts(RecordedEvents events) {
    return events.events().stream()
        .filter(event -> !(event.fact() instanceof WatchFact))
        .map(event -> event.thread() + " " + event.fact())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void oneIsAddedWhileTheProgramRuns(CPython python) throws IOException {
    PythonProgram program = program(SwitchAt.GIL, BANK).with(python.executable());
    try (RunningScript running = RunningScript.paused(program, SchedulingOptions.FIFO)) {
      running.until(event -> event.fact() instanceof Fact.Sleep);
      running.ask(new ThreadCommand.Watch("balance +"));
      running.ask(new ThreadCommand.Watch("balance"));
      running.ask(new ThreadCommand.Watch("balance"));
      running.goOn();
      RecordedEvents whole = running.toEnd();
      assertEquals(1, whole.by("you").errors().size(), whole.toString());
      List<String> values = values(whole);
      assertEquals(
          List.of("a 100 20 7", "b 20 -60 7"), values.subList(values.size() - 2, values.size()));
      int most = whole.events().size() - 3;
      SchedulingOptions again = SchedulingOptions.FIFO.upTo(most, List.of(), running.run.asked());
      try (RunningScript taken = RunningScript.live(program, again)) {
        assertEquals(whole.events().subList(1, most), taken.toEnd().events().subList(1, most));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void aThreadsVariablesAreTold(CPython python) throws Exception {
    PythonProgram program =
        program(
                SwitchAt.GIL,
                "import threading",
                "gate = threading.Lock()",
                "limit = 3",
                "def work(n):",
                "    word = 'a' * n",
                "    with gate: return limit",
                "gate.acquire()",
                "t = threading.Thread(target=work, args=(2,))",
                "t.start()",
                "t.join()")
            .with(python.executable());
    try (RunningScript running = RunningScript.live(program, SchedulingOptions.FIFO)) {
      running.until(event -> event.fact() instanceof Fact.Deadlock);
      Run.Variables variables = running.run.variables(2).get(5, TimeUnit.SECONDS);
      assertEquals("work", variables.function());
      assertEquals(6, variables.line());
      assertEquals(
          List.of(
              new Run.Variable("n", "2", true),
              new Run.Variable("word", "'aa'", true),
              new Run.Variable("gate", "<locked _thread.lock object>", false),
              new Run.Variable("limit", "3", false)),
          variables.variables());
      assertTrue(variables.names().containsAll(List.of("n", "limit", "work", "threading")));
      assertFalse(variables.names().contains("__name__"));
      assertEquals(Run.Variables.NONE.variables(), running.run.variables(9).get().variables());
    }
  }

  @Test
  void underTheMachinesSchedulerItIsWatchedToo() throws IOException {
    PythonProgram program = program(SwitchAt.GIL, BANK).watching(List.of("balance"));
    List<String> values = values(RunningScript.whole(program, SchedulingOptions.OS));
    assertEquals("MainThread null 100 2", values.get(0));
    // On a busy machine the second may begin after the first has ended.
    assertTrue(values.size() > 1, values::toString);
    assertTrue(values.stream().skip(1).allMatch(one -> one.endsWith(" 7")), values::toString);
  }
}

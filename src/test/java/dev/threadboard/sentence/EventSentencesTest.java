package dev.threadboard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.EveryFact;
import dev.threadboard.event.Fact;
import dev.threadboard.event.FactType;
import dev.threadboard.event.ObjectFact.Notify;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact.Value;
import dev.threadboard.event.WatchFact.Watch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSentencesTest {
  private final Story story =
      Story.of("story", false, "import time", "time.sleep(1)").thread("Thread-1 (f)", "f()", true);
  private final EventSentences sentences = new EventSentences(story.board());

  static List<FactType> types() {
    return FactType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFactHasASentenceWhoeverDidIt(FactType type) {
    EveryFact facts = new EveryFact(1);
    for (int i = 0; i < 50; i++) {
      Event event = new Event(1, 0, i % 4, "Thread-1 (f)", facts.of(type));
      List<String> lines = sentences.of(event);
      assertFalse(lines.isEmpty(), type.name());
      lines.forEach(line -> assertFalse(line.isBlank() || line.contains("null"), line));
    }
  }

  @Test
  void theySayWhoAndWhatAndWhatTheProgramSaidBehindAColon() {
    assertSaid("Thread-1 prints: 3", 2, new Fact.Print("3", "\n"));
    assertSaid("Thread-1 prints, without a newline: 0", 2, new Fact.Print("0", ""));
    assertSaid("Thread-1 prints a newline", 2, new Fact.Print("", "\n"));
    assertSaid("Thread-1 sleeps for 3 s", 2, new Fact.Sleep(3));
    assertSaid("Thread-1 sleeps for 0.25 s", 2, new Fact.Sleep(0.25));
    assertSaid("Thread-1 comes to line 2: time.sleep(1)", 2, new Fact.Line(2));
    assertSaid("MainThread starts Thread-1", 1, new Fact.Start(2));
    assertSaid(
        "MainThread joins Thread-1, and waits for its end",
        1,
        new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    assertSaid(
        "Main is over; Python waits for Thread-1, which is no daemon",
        1,
        new Fact.Wait(WaitReason.SHUTDOWN, 2, "Thread-1 (f)"));
    assertSaid("MainThread submits f(5) to pool", 1, new Fact.Submit("pool", 6, "f(5)"));
    assertSaid("Thread-1 takes f(5)", 2, new Fact.TaskBegin("pool", 6, "f(5)"));
    assertSaid(
        "Thread-1 is done with its task, which raised: E", 2, new Fact.TaskEnd("pool", 6, "E"));
    assertSaid("you ask, queued: Thread-1.join()", 0, new Fact.Command("Thread-1.join()", true));
    assertSaid(
        "you wait for the end of Thread-1", 0, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    assertSaid("you are told True: Thread-1 is alive", 0, new Fact.IsAlive(2, true));
    assertSaid("you have joined Thread-1", 0, new Fact.Join(2));
    assertSaid("Deadlock: no thread can ever go on.", 1, new Fact.Deadlock());
  }

  @Test
  void sharedObjectsAreToldByTheirNames() {
    story.by(2, new SharedObject(1, ObjectKind.QUEUE, "jobs", 2, 0, 3, 0));
    story.by(2, new ObjectState(1, 1, 0, List.of("'a'"), "1 unfinished"));
    story.by(2, new ObjectState(1, 2, 0, List.of("'a'", "7"), "2 unfinished"));
    story.by(2, new ObjectState(1, 1, 0, List.of("7"), "2 unfinished"));
    story.by(2, new ObjectState(1, 1, 0, List.of("7"), "1 unfinished"));
    story.by(2, new SharedObject(2, ObjectKind.CONDITION, "ready", 0, 0, 0, 0));
    story.by(2, new Notify(2, 0));
    story.by(2, new ObjectState(2, 1, 0, List.of(), ""));
    story.by(2, new Notify(2, 1));
    assertToldLast(
        "Thread-1 is the next to meet jobs, a queue of line 2",
        "Thread-1 puts 'a' into jobs (1 of 3)",
        "Thread-1 puts 7 into jobs (2 of 3)",
        "Thread-1 takes 'a' from jobs (1 left)",
        "Thread-1 is done with one of jobs: 1 unfinished",
        "Thread-1 is the next to meet ready, a condition",
        "Thread-1 notifies ready, and nobody waits",
        "Thread-1 changes ready",
        "Thread-1 notifies ready");
  }

  @Test
  void watchedValuesAreToldWithTheLineAtWhichTheyChanged() {
    story.by(1, new Watch(1, "total"));
    story.by(2, new Value(1, "5", null, 2, 0, false, false));
    story.by(2, new Value(1, "6", "5", 2, 0, false, false));
    story.by(2, new Value(1, "KeyError: 1", "6", 2, 0, false, true));
    assertToldLast(
        "From here on total is watched.",
        "Thread-1 comes to where total is 5, at line 2",
        "Thread-1 changes total from 5 to 6, at line 2",
        "Thread-1 comes to where total fails: KeyError: 1, at line 2");
  }

  @Test
  void aDeadlockIsToldWithItsCause() {
    story.by(2, new SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(2, new Fact.Line(1), new Fact.Acquire("lock", 1), new Fact.Line(2));
    story.by(2, new Fact.Wait(WaitReason.LOCK, 2, "lock", null, 1), new Fact.Deadlock());
    Event deadlock = story.events().get(story.events().size() - 1);
    assertEquals(
        List.of(
            "Deadlock: no thread can ever go on.",
            "Thread-1 waits for lock (line 2), which it holds itself (line 1): a lock cannot be"
                + " taken twice."),
        new EventSentences(story.board()).of(deadlock));
  }

  @Test
  void aCircleIsAWarning() {
    story.thread("Thread-2 (f)", "f()", true);
    story.by(2, new Fact.Wait(WaitReason.JOIN, 3, "Thread-2 (f)"));
    story.by(3, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    Event last = story.events().get(story.events().size() - 1);
    assertEquals(
        List.of(
            "Thread-2 joins Thread-1, and waits for its end",
            "Warning: Thread-1 waits for Thread-2 to end, which waits for Thread-1 to end, and so"
                + " can never go on."),
        new EventSentences(story.board()).of(last));
  }

  private void assertToldLast(String... expected) {
    EventSentences now = new EventSentences(story.board());
    List<Event> last =
        story.events().subList(story.events().size() - expected.length, story.events().size());
    assertEquals(List.of(expected), last.stream().map(event -> now.of(event).get(0)).toList());
  }

  @Test
  void whatAProgramOfOnesOwnDoes() {
    assertSaid(
        "Thread-1 waits in queue.get()", 2, new Fact.Wait(WaitReason.QUEUE, 0, "queue.get()"));
    assertSaid(
        "Thread-1 waits for the outside: socket recv",
        2,
        new Fact.Wait(WaitReason.IO, 0, "socket recv"));
    assertSaid("Thread-1 waits in a call", 2, new Fact.Wait(WaitReason.OTHER, 0, ""));
    assertSaid("Thread-1 waits for a result", 2, new Fact.Wait(WaitReason.RESULT, 0, ""));
    assertSaid("Thread-1 waits for a line of input", 2, new Fact.Wait(WaitReason.INPUT, 0, "? "));
    assertSaid("Thread-1 is given: 8", 2, new ProgramFact.Input("8"));
    assertSaid("Thread-1 is given the end of its input", 2, new ProgramFact.Input(null));
    assertSaid("Thread-1 writes to standard error: x", 2, new ProgramFact.Stderr("x\n"));
    assertSaid(
        "A child or C code of the program writes to standard error: x",
        1,
        new ProgramFact.Output(2, "x\n"));
    assertSaid(
        "Thread-1 touches a socket at line 9; from here on the run is not repeatable",
        2,
        new ProgramFact.Outside("a socket at line 9", true));
    assertSaid("From here on only one line in 100 is told.", 1, new ProgramFact.Sampled(100));
    assertSaid("The program was killed by SIGSEGV.", 1, new ProgramFact.Killed("SIGSEGV"));
  }

  @Test
  void aLineOfAnotherFileIsToldWithItsName() {
    story.by(1, new ProgramFact.Source(1, "/x/y.py", List.of("a = 1", "  b = 2")));
    EventSentences known = new EventSentences(story.board());
    Event event = new Event(1, 0, 2, "Thread-1 (f)", new Fact.Line(2, 1));
    assertEquals(List.of("Thread-1 comes to line 2 of y.py: b = 2"), known.of(event));
  }

  @Test
  void anErrorIsFollowedByItsTraceback() {
    Fact error = new Fact.Error("NameError: x", List.of("Traceback:", "  line 1", "NameError: x"));
    assertEquals(
        List.of(
            "MainThread fails: NameError: x", "  traceback: Traceback:", "  traceback:   line 1"),
        sentences.of(new Event(1, 0, 1, "MainThread", error)));
  }

  private void assertSaid(String sentence, int ident, Fact fact) {
    String name = List.of("you", "MainThread", "Thread-1 (f)").get(ident);
    assertEquals(List.of(sentence), sentences.of(new Event(1, 0, ident, name, fact)));
  }
}

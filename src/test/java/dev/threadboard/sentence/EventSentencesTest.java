package dev.threadboard.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.EveryFact;
import dev.threadboard.event.Fact;
import dev.threadboard.event.FactType;
import dev.threadboard.event.WaitReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSentencesTest {
  private final Story story =
      Story.of("story", false, "import time", "time.sleep(1)").thread("Thread-1 (f)", "f()", true);
  private final EventSentences sentences =
      new EventSentences(new ThreadNames(story.board()), story.board().run().listing());

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

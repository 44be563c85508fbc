package dev.threadboard.explore.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import dev.threadboard.event.WatchFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeReaderTest {
  @Test
  void theExpressionStandsForWhatIsPrinted() {
    Outcome outcome =
        read(
            "n",
            new Fact.Print("1", "\n"),
            new WatchFact.Watch(1, "n"),
            new WatchFact.Value(1, "<A object at 0x7f00aa12>", null, 0, 0, false, false),
            new Fact.Exit(0));
    assertEquals("", outcome.stdout());
    assertEquals(new EndValue("<A object at 0x…>", false), outcome.value());
    assertEquals(Map.of(), outcome.watched());
  }

  @Test
  void whatIsWatchedStaysBesideIt() {
    Outcome outcome =
        read(
            "n",
            new WatchFact.Watch(1, "n"),
            new WatchFact.Value(1, "1", null, 0, 0, false, false),
            new WatchFact.Watch(2, "n"),
            new WatchFact.Value(2, "NameError: no n", null, 0, 0, false, true),
            new Fact.Exit(0));
    assertEquals(new EndValue("NameError: no n", true), outcome.value());
    assertEquals(Map.of("n", "1"), outcome.watched());
    assertEquals(false, outcome.isClean());
  }

  @Test
  void aRunThatIsCutOffHasNone() {
    OutcomeReader reader = new OutcomeReader("n");
    events(new WatchFact.Watch(1, "n"), new WatchFact.Value(1, "1", null, 0, 0, false, false))
        .forEach(reader::take);
    assertNull(reader.outcome(true).value());
    assertEquals(Map.of("n", "1"), reader.outcome(true).watched());
  }

  @Test
  void threadsThatChangePlacesInACircleAreNoOtherDeadlock() {
    Outcome deadlock = circle(2, 3, 7);
    assertEquals(List.of("T2", "T3"), deadlock.deadlock());
    assertEquals(deadlock, circle(3, 2, 7));
  }

  @Test
  void aCircleInOtherLinesIsAnotherDeadlock() {
    Outcome other = circle(2, 3, 17);
    assertEquals(circle(2, 3, 7).deadlock(), other.deadlock());
    assertNotEquals(circle(2, 3, 7), other);
  }

  /** {@code one} takes the first lock, and both wait for each other's, in the line that is said. */
  private static Outcome circle(int one, int other, int line) {
    List<Event> events = new ArrayList<>();
    add(events, 1, new Fact.Create(1, "MainThread", "main", false));
    add(events, 1, new Fact.Begin());
    add(events, 1, new Fact.Create(2, "T2", "f", false));
    add(events, 1, new Fact.Create(3, "T3", "f", false));
    add(events, 1, new ObjectFact.SharedObject(1, ObjectKind.LOCK, "a", 1, 0, 0, 0, ""));
    add(events, 1, new ObjectFact.SharedObject(2, ObjectKind.LOCK, "b", 2, 0, 0, 0, ""));
    for (int who : List.of(one, other)) {
      add(events, who, new Fact.Begin());
      add(events, who, new Fact.Line(6));
      add(events, who, new Fact.Acquire(who == one ? "a" : "b", who == one ? 1 : 2));
    }
    for (int who : List.of(one, other)) {
      add(events, who, new Fact.Line(line));
      String lock = who == one ? "b" : "a";
      add(events, who, new Fact.Wait(WaitReason.LOCK, 0, lock, null, who == one ? 2 : 1));
    }
    add(events, 1, new Fact.End());
    add(events, 1, new Fact.Deadlock());
    add(events, 1, new Fact.Exit(1));
    OutcomeReader reader = new OutcomeReader(null);
    events.forEach(reader::take);
    return reader.outcome(false);
  }

  private static Outcome read(String expression, Fact... facts) {
    OutcomeReader reader = new OutcomeReader(expression);
    events(facts).forEach(reader::take);
    return reader.outcome(false);
  }

  private static List<Event> events(Fact... facts) {
    List<Event> events = new ArrayList<>();
    add(events, 1, new Fact.Create(1, "MainThread", "main", false));
    for (Fact fact : facts) {
      add(events, 1, fact);
    }
    return events;
  }

  private static void add(List<Event> events, int who, Fact fact) {
    String name = who == 1 ? "MainThread" : "T" + who;
    events.add(new Event(events.size() + 1, 0, who, name, fact));
  }
}

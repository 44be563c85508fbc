package dev.threadboard.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.sentence.EventSentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFormatterTest {
  private final Story story =
      Story.of("story", false, "import time", "time.sleep(1)").thread("Thread-1 (f)", "f()", true);
  private final EventSentences sentences = new EventSentences(story.board());

  @Test
  void timeIsToldOnceAMomentAndAgainAfterAnInterruption() {
    EventFormatter formatter = new EventFormatter();
    Event print = new Event(9, 1_000_000_000, 2, "Thread-1 (f)", new Fact.Print("3", "\n"));
    assertEquals(List.of("1.0 s  Thread-1 prints: 3"), formatter.format(print, sentences));
    assertEquals(List.of("       Thread-1 prints: 3"), formatter.format(print, sentences));
    formatter.interrupted();
    assertEquals(List.of("1.0 s  Thread-1 prints: 3"), formatter.format(print, sentences));
  }

  @Test
  void lessAndFilteredIsToldIfSoWished() {
    EventFormatter formatter = new EventFormatter();
    Event line = new Event(9, 0, 2, "Thread-1 (f)", new Fact.Line(2));
    Event sleep = new Event(9, 0, 2, "Thread-1 (f)", new Fact.Sleep(1));
    assertEquals(List.of(), formatter.format(line, sentences));
    assertEquals(1, formatter.format(sleep, sentences).size());
    formatter.setVerbosity(Verbosity.LESS);
    assertEquals(List.of(), formatter.format(sleep, sentences));
    formatter.setVerbosity(Verbosity.ALL);
    formatter.setFilter("THREAD-1 sleeps");
    assertEquals(1, formatter.format(sleep, sentences).size());
    assertEquals(List.of(), formatter.format(line, sentences));
    assertTrue(formatter.formatAlways(line, sentences).get(0).contains("line 2"));
  }
}

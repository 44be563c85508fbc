package dev.threadboard.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.board.Story;
import dev.threadboard.event.WatchFact.Value;
import dev.threadboard.event.WatchFact.Watch;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedValuesTest {
  private final Story story =
      Story.of("values", false, "one", "two", "three")
          .thread("Thread-1 (f)", "f()", true)
          .thread("Thread-2 (f)", "f()", true)
          .by(1, new Watch(1, "total"), new Watch(2, "bal"));

  @Test
  void anExpressionHasNoValueBeforeItsFirst() {
    WatchedValue total = values().get(1);
    assertEquals("total", total.expression());
    assertNull(total.last());
    assertNull(total.in(1));
    assertEquals(List.of(), total.all());
    assertNull(values().get(0));
    assertNull(values().get(3));
  }

  @Test
  void allThreadsShareAGlobalValue() {
    story.at(1).by(2, new Value(1, "5", null, 2, 0, false, false));
    story.at(2).by(3, new Value(1, "6", "5", 3, 0, false, false));
    WatchedValue total = values().get(1);
    assertEquals("6", total.in(1).value());
    assertEquals("6", total.in(2).value());
    assertEquals(3, total.last().ident());
    assertEquals(2_000_000_000, total.last().nanos());
    assertEquals(3, total.last().fact().line());
    assertEquals("5", total.last().fact().before());
    assertEquals(1, total.all().size());
  }

  @Test
  void aLocalValueIsItsThreadsOwn() {
    story.by(2, new Value(2, "5", null, 2, 0, true, false));
    story.by(3, new Value(2, "7", null, 2, 0, true, false));
    WatchedValue bal = values().get(2);
    assertNull(bal.in(1));
    assertNull(bal.shared());
    assertEquals("5", bal.in(2).value());
    assertEquals("7", bal.in(3).value());
    assertEquals("7", bal.last().value());
    assertEquals(List.of("5", "7"), bal.all().stream().map(ValueChange::value).toList());
  }

  @Test
  void changesAreKeptInTheirOrderAndTheOldestForgotten() {
    story.by(2, new Value(1, "5", null, 2, 0, false, false));
    story.by(3, new Value(2, "7", null, 2, 0, true, false));
    assertEquals(2, values().changes().end());
    assertEquals(1, values().changes().get(0).watch());
    assertEquals(2, values().changes().get(1).watch());
    WatchedValues many = values();
    for (int i = 0; i < 40_000; i++) {
      many = many.after(story.events().get(story.events().size() - 2));
    }
    assertEquals(40_002, many.changes().end());
    assertEquals("5", many.get(1).in(1).value());
    assertEquals("7", many.get(2).in(3).value());
    assertEquals(0, values().changes().first());
    assertEquals(40_002 - 32_768, many.changes().first(), 511);
  }

  private WatchedValues values() {
    return story.board().values();
  }
}

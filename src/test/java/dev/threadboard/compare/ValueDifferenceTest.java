package dev.threadboard.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.board.Story;
import dev.threadboard.event.WatchFact.Value;
import dev.threadboard.event.WatchFact.Watch;
import dev.threadboard.history.History;
import org.junit.jupiter.api.Test;

class ValueDifferenceTest {
  @Test
  void theSameValuesAreNoDifferenceWhenEverTheyCome() {
    Story late = story().at(5).by(2, value("5", null)).at(9).by(2, value("6", "5"));
    assertNull(between(story().by(2, value("5", null), value("6", "5")), late));
    assertNull(between(story(), story()));
  }

  @Test
  void theFirstChangeThatDiffersIsToldWithWhoAndWhen() {
    Story one = story().by(2, value("5", null)).at(1).by(2, value("6", "5"));
    Story other = story().by(2, value("5", null)).at(2).by(3, value("7", "5"));
    ValueDifference found = between(one, other);
    assertEquals("bal", found.expression());
    assertEquals("", found.thread());
    assertEquals("6", found.left().change().value());
    assertEquals("Thread-1", found.left().by());
    assertEquals("7", found.right().change().value());
    assertEquals("Thread-2", found.right().by());
    assertEquals(2_000_000_000, found.nanos());
    assertEquals(one.events().size(), found.left().seq());
  }

  @Test
  void aRunInWhichItChangesNoMoreDiffersAtItsEnd() {
    Story one = story().by(2, value("5", null)).at(1).by(2, value("6", "5"));
    ValueDifference found =
        between(one, story().by(2, value("5", null)).at(3).by(2, new Watch(2, "x")));
    assertNull(found.right().change());
    assertEquals("", found.right().by());
    assertEquals(3_000_000_000L, found.right().nanos());
  }

  @Test
  void eachThreadsOwnValuesAreComparedByThemselves() {
    Story one = story().by(2, local("1"), local("2")).by(3, local("5"));
    Story other = story().by(3, local("5")).by(2, local("1"), local("2"));
    assertNull(between(one, other));
    ValueDifference found = between(one, story().by(2, local("1"), local("2")).by(3, local("6")));
    assertEquals("Thread-2", found.thread());
  }

  @Test
  void onlyWhatIsWatchedInBothIsCompared() {
    Story alone = Story.of("alone", false, "one").thread("Thread-1", "f()", true);
    assertNull(between(story().by(2, value("5", null)), alone));
  }

  private static Value value(String value, String before) {
    return new Value(1, value, before, 1, 0, false, false);
  }

  private static Value local(String value) {
    return new Value(1, value, null, 1, 0, true, false);
  }

  private static Story story() {
    return Story.of("values", false, "one")
        .thread("Thread-1", "f()", true)
        .thread("Thread-2", "f()", true)
        .by(1, new Watch(1, "bal"));
  }

  private static ValueDifference between(Story left, Story right) {
    try (History one = history(left);
        History other = history(right)) {
      return ValueDifference.between(one, other);
    }
  }

  private static History history(Story story) {
    History history = new History();
    history.add(story.events());
    return history;
  }
}

package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WatchFact.Value;
import dev.threadboard.event.WatchFact.Watch;
import dev.threadboard.history.History;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {
  @Test
  void whereWatchedValuesDifferIsToldWithTheLines() {
    Story one = watched().at(1).by(2, new Value(1, "150", "100", 12, 0, false, false));
    Story other = watched().at(2).by(3, new Value(1, "120", "100", 14, 0, false, false));
    assertEquals(
        List.of(
            "same output",
            "values differ from 2.0 s on: bal",
            "  left: from 100 to 150 by deposit-1 at line 12, 1.0 s",
            "  right: from 100 to 120 by deposit-2 at line 14, 2.0 s"),
        compared(one, other));
  }

  @Test
  void theSameValuesAreTheSameAndWithoutAnyNothingIsSaid() {
    assertEquals(List.of("same output", "same values"), compared(watched(), watched()));
    assertEquals(List.of("same output"), compared(story(), story()));
  }

  @Test
  void aValueThatChangesNoMoreIsTold() {
    Story one = watched().at(1).by(2, new Value(1, "150", "100", 0, 0, false, false));
    List<String> lines = compared(one, watched().at(4).by(1, new Fact.Sleep(1)));
    assertEquals("  left: from 100 to 150 by deposit-1, 1.0 s", lines.get(2));
    assertEquals("  right: no change more, 4.0 s", lines.get(3));
    assertFalse(lines.get(1).contains("null"));
  }

  @Test
  void endsAndValuesThatDifferAreDifferences() {
    Story ended = story().by(1, new Fact.End()).by(1, new Fact.Exit(0));
    Story stuck = story().by(1, new Fact.Deadlock());
    assertEquals(
        List.of("same output", "ends differ: exit status 0 against deadlock"),
        compared(ended, stuck));
    assertTrue(differs(ended, stuck));
    assertFalse(differs(ended, ended));
    Story other = watched().at(1).by(2, new Value(1, "150", "100", 0, 0, false, false));
    assertTrue(differs(watched(), other));
    assertFalse(differs(watched(), watched().at(3)));
  }

  private static boolean differs(Story left, Story right) {
    try (Comparison comparison = Comparison.of(run("left", left), run("right", right))) {
      return comparison.differs();
    }
  }

  private static Story story() {
    return Story.of("bank", false, "one")
        .thread("deposit-1", "f()", true)
        .thread("deposit-2", "f()", true);
  }

  private static Story watched() {
    return story().by(1, new Watch(1, "bal")).by(1, new Value(1, "100", null, 1, 0, false, false));
  }

  /** Without the table of totals. */
  private static List<String> compared(Story left, Story right) {
    try (Comparison comparison = Comparison.of(run("left", left), run("right", right))) {
      return new ComparisonText(comparison).toString().lines().skip(3).toList();
    }
  }

  private static ComparedRun run(String name, Story story) {
    History history = new History();
    history.add(story.events());
    return ComparedRun.of(name, history);
  }
}

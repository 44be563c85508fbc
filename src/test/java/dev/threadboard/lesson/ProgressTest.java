package dev.threadboard.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void theLastAnswerToAQuestionCounts() {
    Progress progress = Progress.NONE.withSeen("a").withAnswer("a", 1, false);
    assertTrue(progress.seen("a"));
    assertFalse(progress.seen("b"));
    assertEquals(0, progress.right("a"));
    progress = progress.withAnswer("a", 1, true).withAnswer("a", 2, false);
    assertEquals(1, progress.right("a"));
    assertEquals(2, progress.answered("a"));
    assertEquals(0, progress.answered("b"));
    assertEquals(Map.of("a.seen", "yes", "a.1", "right", "a.2", "wrong"), progress.marks());
    assertEquals(progress, new Progress(progress.marks()));
  }

  @Test
  void whatAFileHasBesideThatDoesNoHarm() {
    Progress progress = new Progress(Map.of("a.seen", "maybe", "a.x", "right", "a", "b"));
    assertFalse(progress.seen("a"));
    assertEquals(0, progress.answered("a"));
  }
}

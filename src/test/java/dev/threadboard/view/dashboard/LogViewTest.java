package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogViewTest {
  private static Story playground() {
    return Story.of("playground", true, "import threading", "x = threading.Thread(target=f)");
  }

  @Test
  void aTypedCommandDoesNotBreakAfterItsPrompt() {
    Story story = playground().thread("Thread-1 (f)", "f()", false);
    story.by(0, new Fact.Command("Thread-1.is_alive()", false), new Fact.IsAlive(2, false));
    Painted painted = Painted.of(story.viewed(), 0, 80, 24);
    assertTrue(painted.text().contains(">>> Thread-1.is_alive()"), painted.text());
  }

  @Test
  void whatThreadsDoIsToldInWholeWords() {
    Story story = playground().thread("Thread-1 (f)", "f()", true);
    story.by(1, new Fact.IsAlive(2, true), new Fact.Wait(WaitReason.SHUTDOWN, 2, "Thread-1"));
    story.by(2, new Fact.TaskBegin("p", 1, "thread_function(5)"));
    String text = Painted.of(story.viewed(), 0, 80, 24).text();
    for (String whole : List.of("Thread-1.is_alive()", "→ True", " thread_function(5)")) {
      assertTrue(text.contains(whole), text);
    }
    assertFalse(text.contains("…"), text);
  }

  @Test
  void whomYouWaitForLosesWordsAndNoLetters() {
    Story story = playground().thread("ThreadPoolExecutor-0_0", "f()", true);
    story.by(0, new Fact.Wait(WaitReason.JOIN, 2, "ThreadPoolExecutor-0_0"));
    story.by(0, new Fact.Command("Thread-6.start()", true));
    Painted painted = Painted.of(story.viewed(), 0, 80, 24);
    String border = painted.rows().get(painted.row("you wait for"));
    assertTrue(border.contains("-0_0"), border);
    assertTrue(border.endsWith("─╯"), border);
    assertEquals(-1, border.indexOf("Execu…"), border);
  }
}

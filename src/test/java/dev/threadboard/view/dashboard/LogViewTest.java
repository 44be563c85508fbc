package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.theme.Themes;
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

  @Test
  void theNewestInstantIsBrighterAndOlderOnesStandApart() throws Exception {
    Theme theme = Themes.bundled().load("paper");
    Story story = playground().by(1, new Fact.Print("old", "\n"), new Fact.Print("too", "\n"));
    story.at(1).by(1, new Fact.Print("new", "\n"));
    Painted painted = Painted.of(story.viewed(), 1, 80, 24, theme);
    assertEquals(theme.style(Role.LOG_STDOUT), painted.style("main     ", "old"));
    assertEquals(theme.style(Role.LOG_STDOUT).withBold(), painted.style("main     ", "new"));
    assertEquals(theme.style(Role.MUTED), painted.style("0.0 main     old"));
    assertEquals(theme.style(Role.STRONG), painted.style("1.0 main     new"));
    assertEquals(painted.row("main     old") + 1, painted.row("main     too"));
    assertFalse(painted.rows().get(painted.row("main     too")).contains("0.0"), painted.text());
    assertEquals(painted.row("main     too") + 2, painted.row("main     new"));
  }

  @Test
  void theTopmostLineTellsItsTimeAndAFullLogHasNoBlankRows() {
    Story story = playground();
    for (int i = 0; i < 30; i++) {
      story.at(i / 20).by(1, new Fact.Print("line " + i, "\n"));
    }
    Painted painted = Painted.of(story.viewed(), 1, 80, 30);
    int first = painted.row("─ log") + 1;
    String top = painted.rows().get(first);
    assertTrue(top.contains("0.0 main     line"), painted.text());
    assertEquals(painted.row("main     line 19") + 1, painted.row("main     line 20"));
    assertTrue(
        painted.rows().get(painted.row("main     line 20")).contains("1.0 main"), painted.text());
  }

  @Test
  void aTracebackIsWrappedAsCodeAndTellsItsThreadOnce() {
    List<String> traceback =
        List.of(
            "Traceback (most recent call last):",
            "  File \"alive-as-printed.py\", line 6, in <module>",
            "    x = threading.Thread(target=test, args=())",
            "NameError: name 'test' is not defined");
    Story story = playground().by(1, new Fact.Error(traceback.get(3), traceback));
    String text = Painted.of(story.viewed(), 0, 80, 24).text();
    for (String whole :
        List.of("\"alive-as-printed.py\",", "line 6, in <module>", "target=test,")) {
      assertTrue(text.contains(whole), whole + text);
    }
    assertFalse(text.contains("main     File"), text);
  }
}

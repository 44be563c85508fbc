package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedThreadTest {
  private static String paint() {
    Story story = Story.of("alive", false, "import threading", "x = Thread(target=test)");
    String error = "NameError: name 'test' is not defined";
    List<String> traceback =
        List.of(
            "Traceback (most recent call last):",
            "  File \"alive.py\", line 2, in <module>",
            "    x = Thread(target=test)",
            error);
    story.by(1, new Fact.Line(2), new Fact.Error(error, traceback), new Fact.End());
    Size size = new Size(120, 30);
    Scene scene =
        new Scene(story.viewed(), 0, size, Theme.terminal(), Glyphs.UNICODE, List.of(), "Esc");
    return DashboardView.paint(scene).frame().text();
  }

  @Test
  void theLineThatItEndedAtStaysMarked() {
    List<String> marked = paint().lines().filter(line -> line.contains("▸")).toList();
    assertEquals(1, marked.size(), paint());
    assertTrue(marked.get(0).contains("x = Thread(target=test)"), paint());
  }

  @Test
  void aTracebackNamesItsThreadOnceAndItsErrorDoesSoAgain() {
    assertEquals(2, paint().lines().filter(FailedThreadTest::isOfTheError).count(), paint());
  }

  private static boolean isOfTheError(String line) {
    return line.contains(" main ") && !line.contains("ends");
  }
}

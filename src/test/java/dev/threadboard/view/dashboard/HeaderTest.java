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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  /** What stands before the number of threads in the first state with any. */
  private static String name(Story story, int columns) {
    Size size = new Size(columns, 24);
    Scene scene =
        new Scene(story.viewed(), 0, size, Theme.terminal(), Glyphs.UNICODE, List.of(), "Esc");
    String header = DashboardView.paint(scene).frame().text().lines().findFirst().orElseThrow();
    int end = header.indexOf("   ");
    return header.substring(0, end);
  }

  @ParameterizedTest
  @ValueSource(ints = {76, 80, 90, 95, 100, 110, 120, 160, 200})
  void theNameDoesNotComeAndGoWithTheThreads(int columns) {
    Story story = Story.of("pool", false, "pass");
    String few = name(story, columns);
    assertTrue(few.contains("pool"), few);
    for (int i = 1; i < 12; i++) {
      story.thread("Thread-" + i, "f()", i % 4 > 0);
      if (i % 4 > 0) {
        story.by(
            i + 1, i % 4 == 1 ? new Fact.Sleep(3) : i % 4 == 2 ? new Fact.End() : new Fact.Line(1));
      }
      assertEquals(few, name(story, columns));
    }
    story.at(12_345);
    assertEquals(few, name(story, columns));
  }

  @ParameterizedTest
  @CsvSource({"76,false", "80,false", "93,false", "94,true", "120,true"})
  void theProgramIsNamedByTheSizeAlone(int columns, boolean named) {
    for (String scenario : new String[] {"pool", "alive-as-printed"}) {
      String header = name(Story.of(scenario, false, "pass"), columns);
      assertEquals(named, header.contains("threadboard"), header);
      assertTrue(header.contains(scenario), header);
    }
  }
}

package dev.threadboard.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskBlocksTest {
  private static Story pool(String second) {
    Story story = Story.of("pool", false, "pass");
    story.by(1, new Fact.Submit("P-0", 1, "work(4)")).thread("P-0_0", "_worker()", true);
    story.by(1, new Fact.Submit("P-0", 2, second), new Fact.Wait(WaitReason.EXECUTOR, 0, "P-0"));
    story.by(2, new Fact.TaskBegin("P-0", 1, "work(4)"), new Fact.Sleep(1));
    story.at(1).by(2, new Fact.Wake(), new Fact.TaskEnd("P-0", 1, null));
    story.by(2, new Fact.TaskBegin("P-0", 2, second), new Fact.Sleep(3));
    return story;
  }

  private static List<String> lanes(Story story, int rows) {
    Size size = new Size(80, rows);
    Scene scene =
        new Scene(
            story.viewed(), 2_000_000_000L, size, Theme.terminal(), Glyphs.UNICODE, List.of(), "");
    Canvas canvas = new Canvas(size, Theme.terminal().style(Role.TEXT));
    new TimelineView(scene, Area.all(canvas, Glyphs.UNICODE)).draw();
    return canvas.frame().text().lines().toList();
  }

  @Test
  void whereRowsAreToSpareATaskIsALabelledBlockUnderItsLane() {
    List<String> rows = lanes(pool("work(5)"), 8);
    String lane = rows.get(4);
    String blocks = rows.get(5);
    assertTrue(lane.contains("P-0_0"), lane);
    int first = lane.indexOf('▼');
    assertEquals("│4", blocks.substring(first, first + 2), blocks);
    assertEquals("│5", blocks.substring(first + 20, first + 22), blocks);
  }

  @Test
  void elseItsLabelStandsInTheLane() {
    List<String> rows = lanes(pool("work(5)"), 6);
    String lane = rows.get(3);
    int first = lane.indexOf('▼');
    assertEquals("4─", lane.substring(first + 1, first + 3), lane);
    assertTrue(lane.contains("5─"), lane);
  }

  @Test
  void functionsAreNamedWhereTasksCallDifferentOnes() {
    String blocks = lanes(pool("other(5)"), 8).get(5);
    assertTrue(blocks.contains("│work(4)"), blocks);
    assertTrue(blocks.contains("│other(5)"), blocks);
  }

  @Test
  void aLabelNeverHidesWhatWasPrinted() {
    Story story = Story.of("pool", false, "pass");
    story.by(1, new Fact.Submit("P-0", 1, "work(4)")).thread("P-0_0", "_worker()", true);
    story.by(2, new Fact.TaskBegin("P-0", 1, "work(4)"), new Fact.Sleep(0.05));
    story.at(0.05).by(2, new Fact.Wake(), new Fact.Print("x", "\n"), new Fact.Sleep(3));
    String lane = lanes(story, 6).get(3);
    assertTrue(lane.contains("●"), lane);
    assertFalse(lane.contains("4"), lane);
  }

  @Test
  void aThreadOfItsOwnIsLabelledWithWhatItWasMadeFor() {
    Story story = Story.of("daemon", false, "pass");
    story.thread("Thread-1", "count('background', 5)", true);
    story.thread("Thread-2", "count('foreground', 2)", true);
    story.by(2, new Fact.Sleep(9)).at(1).by(3, new Fact.End()).at(2).by(1, new Fact.Line(1));
    List<String> rows = lanes(story, 10);
    assertTrue(rows.get(5).contains("│'background', 5 "), rows.get(5));
    assertTrue(rows.get(7).contains("│'foreground', 2 "), rows.get(7));
  }
}

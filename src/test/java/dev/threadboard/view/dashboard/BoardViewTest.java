package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ViewedRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardViewTest {
  private static ViewedRun run() {
    Story story =
        Story.of("join", false, "def f(n):", "    time.sleep(n)", "x.start()", "x.join()");
    story.by(1, new Fact.Line(3)).thread("Thread-1 (f)", "f(2)", true);
    story.by(2, new Fact.Line(2), new Fact.Sleep(2));
    for (int i = 0; i < 60; i++) {
      story.by(1, new Fact.Print("line " + i, "\n"));
    }
    return story.viewed();
  }

  @Test
  void fromFortyRowsOnTheTimelineStandsUnderThePanes() {
    Painted painted = Painted.of(run(), 1, 120, 40);
    int timeline = painted.row("─ timeline ");
    assertTrue(painted.row("Thread-1") < timeline, painted.text());
    assertTrue(painted.row("─ join.py ") > timeline, painted.text());
    assertNotNull(painted.picture().layout().axis());
    assertEquals(
        Optional.of(new HitRegion.Pane(2)),
        painted.picture().layout().at(40, painted.row(" z Thread-1")));
  }

  @Test
  void withFewerRowsItMustBeAskedFor() {
    Painted painted = Painted.of(run(), 1, 120, 39);
    assertFalse(painted.text().contains("─ timeline "), painted.text());
    assertNull(painted.picture().layout().axis());
  }

  @Test
  void whatAShortListingLeavesGoesToThePanes() {
    Painted painted = Painted.of(run(), 1, 200, 60);
    int listing = painted.row("─ join.py ");
    assertTrue(painted.rows().get(listing + 4).contains("x.join()"), painted.text());
    assertEquals('╰', painted.rows().get(listing + 5).charAt(0), painted.text());
    assertTrue(painted.text().contains("┃ 0.0  line 30"), painted.text());
  }

  @Test
  void onAWideScreenTheLogStandsBesideAllElseAndIsAsWideAsItsLines() {
    Painted painted = Painted.of(run(), 1, 160, 50);
    String top = painted.rows().get(1);
    int log = top.indexOf("╭─ log ");
    assertEquals(120, log, top);
    assertTrue(painted.rows().get(48).endsWith("─╯"), painted.text());
    assertEquals(46, painted.picture().layout().logRows());
    assertTrue(painted.text().contains("line 59"), painted.text());
    assertEquals(Optional.of(new HitRegion.Log()), painted.picture().layout().at(log + 3, 20));
  }

  @Test
  void aZoomedPaneIsNotShortenedByATimeline() {
    ViewedRun zoomed = Painted.with(run(), new ViewCommand.ToggleZoom());
    String text = Painted.of(zoomed, 1, 120, 40).text();
    assertFalse(text.contains("─ timeline "), text);
  }

  @Test
  void withoutItsListingTheLogHasTheWholeWidth() {
    ViewedRun hidden = Painted.with(run(), new ViewCommand.ToggleListing());
    Painted painted = Painted.of(hidden, 1, 160, 50);
    assertTrue(painted.rows().get(painted.row("─ log ")).startsWith("╭─ log "), painted.text());
  }
}

package dev.threadboard.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a viewer chooses changes their own state and not the run's. */
class ViewedRunTest {
  private final Story story =
      Story.of("x", true, "x = Thread()").thread("Thread-1 (work)", "work(3)", false);

  @Test
  void selectingStaysWithinTheThreadsThereAre() {
    ViewedRun viewed = story.viewed();
    assertEquals(2, viewed.after(new ViewCommand.Select(99)).view().selected());
    assertEquals(1, viewed.after(new ViewCommand.Select(-5)).view().selected());
  }

  @Test
  void aScrolledLogStaysWhereItIsWhileLinesArrive() {
    LongStream.range(0, 50).forEach(i -> story.by(1, new Fact.Print("line " + i, "\n")));
    ViewedRun scrolled = story.viewed().after(new ViewCommand.ScrollLog(-10));
    long bottom = scrolled.view().bottom();
    assertEquals(scrolled.board().log().lines().end() - 10, bottom);
    Event more =
        new Event(scrolled.board().seq() + 1, 0, 1, "MainThread", new Fact.Print("new", "\n"));
    assertEquals(bottom, scrolled.at(scrolled.board().after(more)).view().bottom());
    assertEquals(ViewState.NEWEST, scrolled.after(new ViewCommand.ScrollLog(10)).view().bottom());
    assertEquals(ViewState.NEWEST, scrolled.after(new ViewCommand.Back()).view().bottom());
  }

  @Test
  void backClosesWhatWasOpenedLast() {
    ViewedRun viewed =
        story.viewed().after(new ViewCommand.ToggleZoom()).after(new ViewCommand.ToggleHelp());
    ViewedRun once = viewed.after(new ViewCommand.Back());
    assertTrue(once.view().zoom());
    assertFalse(once.view().help());
    assertFalse(once.after(new ViewCommand.Back()).view().zoom());
  }

  @Test
  void aHintGoesWithTheNextKey() {
    ViewedRun hinted = story.viewed().after(new ViewCommand.Hint("psst"));
    assertEquals("psst", hinted.view().hint());
    assertNull(hinted.after(new ViewCommand.Select(1)).view().hint());
  }

  @Test
  void pauseAndSpeedAreTheViewers() {
    ViewedRun viewed =
        story.viewed().after(new PaceCommand.TogglePause()).after(new PaceCommand.Faster());
    assertTrue(viewed.view().pace().paused());
    assertEquals(2, viewed.view().pace().speed().factor());
  }
}

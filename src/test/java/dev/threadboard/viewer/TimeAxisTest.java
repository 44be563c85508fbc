package dev.threadboard.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.command.ViewCommand;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static final long SECOND = 1_000_000_000;
  private static final TimelineRange ALL =
      new TimelineRange(true, ViewCommand.ShowTimes.ALL, ViewCommand.ShowTimes.PRESENT);

  @Test
  void allThereIsFitsAtTheFinestRoundScale() {
    for (long now = 0; now < 100_000 * SECOND; now = now * 3 / 2 + SECOND / 7) {
      TimeAxis axis = TimeAxis.of(ALL, 0, now, 61);
      assertEquals(0, axis.from());
      assertTrue(axis.column(now) < 61);
      boolean coarsest = axis.perColumn() == 50_000_000;
      assertTrue(coarsest || axis.column(now) * 5 / 2 >= 59, axis.toString());
    }
  }

  @Test
  void scalesAreOneTwoFive() {
    TimeAxis axis = new TimeAxis(0, SECOND, 60, 0, 40 * SECOND);
    long scale = SECOND;
    for (long expected : new long[] {2, 5, 10, 20, 50}) {
      scale = new TimeAxis(0, scale, 60, 0, 0).zoomed(false, true).perColumn();
      assertEquals(expected * SECOND, scale);
    }
    assertEquals(SECOND / 2, axis.zoomed(true, true).perColumn());
    assertEquals(ViewCommand.ShowTimes.PRESENT, axis.zoomed(true, true).from());
  }

  @Test
  void whereItStandsStillZoomingKeepsTheMiddle() {
    TimeAxis axis = new TimeAxis(100 * SECOND, SECOND, 60, 0, 900 * SECOND);
    assertEquals(new ViewCommand.ShowTimes(SECOND / 2, 115 * SECOND), axis.zoomed(true, false));
    assertEquals(new ViewCommand.ShowTimes(2 * SECOND, 70 * SECOND), axis.zoomed(false, false));
  }

  @Test
  void thePresentStaysInSightAndTheAxisMovesByLeaps() {
    TimelineRange follows = new TimelineRange(true, SECOND, ViewCommand.ShowTimes.PRESENT);
    long from = -1;
    int moves = 0;
    for (long now = 0; now < 1000; now++) {
      TimeAxis axis = TimeAxis.of(follows, 0, now * SECOND, 60);
      assertTrue(axis.column(axis.now()) < 60 && axis.column(axis.now()) >= 0);
      moves += axis.from() == from ? 0 : 1;
      from = axis.from();
    }
    assertTrue(moves < 1000 / 15 + 2, moves + " moves");
  }

  @Test
  void scrollingEndsAtTheOldestAndFollowsFromThePresentOn() {
    TimeAxis axis = new TimeAxis(100 * SECOND, SECOND, 60, 90 * SECOND, 200 * SECOND);
    assertEquals(new ViewCommand.ShowTimes(SECOND, 90 * SECOND), axis.scrolled(-45));
    assertEquals(new ViewCommand.ShowTimes(SECOND, 120 * SECOND), axis.scrolled(20));
    assertEquals(
        new ViewCommand.ShowTimes(SECOND, ViewCommand.ShowTimes.PRESENT), axis.scrolled(45));
  }
}

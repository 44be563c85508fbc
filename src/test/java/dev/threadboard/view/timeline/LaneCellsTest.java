package dev.threadboard.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.board.Timeline;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.view.LaneFill;
import dev.threadboard.viewer.TimeAxis;
import org.junit.jupiter.api.Test;

class LaneCellsTest {
  private static final long SECOND = 1_000_000_000;

  private final Story story =
      Story.of("scenario", false, "pass").thread("Thread-1 (f)", "f()", true);

  @Test
  void aColumnThatHoldsSeveralStatesHasTheLongestAndIsMixed() {
    story.by(2, new Fact.Sleep(1.4)).at(1.4).by(2, new Fact.Wake());
    story.by(2, new Fact.Wait(WaitReason.LOCK, 1, "lock-1")).at(3.5).by(2, new Fact.Wake());
    LaneCells laneCells = lane(2, SECOND);
    assertEquals(LaneFill.SLEEPING, laneCells.longest(0));
    assertFalse(laneCells.mixed(0));
    assertEquals(LaneFill.LOCK, laneCells.longest(1));
    assertTrue(laneCells.mixed(1));
    assertEquals(400_000_000, laneCells.length(1, LaneFill.SLEEPING));
    assertEquals(600_000_000, laneCells.length(1, LaneFill.LOCK));
    assertEquals(LaneFill.LOCK, laneCells.longest(2));
    assertFalse(laneCells.mixed(2));
  }

  @Test
  void runningTakesNoTimeAndIsSeenAllTheSame() {
    story.by(2, new Fact.Sleep(2)).at(2).by(2, new Fact.Wake(), new Fact.Sleep(2)).at(3);
    story.by(1, new Fact.Line(1));
    LaneCells laneCells = lane(2, SECOND);
    assertTrue(laneCells.ranOnce(2));
    assertFalse(laneCells.mixed(2));
    assertFalse(laneCells.ranOnce(1));
  }

  @Test
  void oneInstantIsOneHoweverOftenItSleepsForNoTime() {
    story.by(2, new Fact.Sleep(0), new Fact.Wake(), new Fact.Sleep(0), new Fact.Wake());
    assertTrue(lane(2, SECOND).ranOnce(0));
  }

  @Test
  void aColumnWithSeveralInstantsIsMixed() {
    story.by(2, new Fact.Sleep(0.5)).at(0.5).by(2, new Fact.Wake(), new Fact.Sleep(1)).at(3);
    story.by(1, new Fact.Line(1));
    LaneCells laneCells = lane(2, SECOND);
    assertTrue(laneCells.mixed(0));
    assertFalse(laneCells.ranOnce(0));
    assertEquals(LaneFill.SLEEPING, laneCells.longest(0));
  }

  @Test
  void whereRunningTakesTimeWhoeverHoldsTheBatonRunsAndTheOtherIsReady() {
    story.at(1).by(1, new Fact.Line(1)).at(3).by(2, new Fact.Line(1)).at(4);
    story.by(2, new Fact.Line(1));
    LaneCells main = lane(1, SECOND);
    LaneCells other = lane(2, SECOND);
    LaneFill[] mains = {LaneFill.READY, LaneFill.RUNNING, LaneFill.RUNNING, LaneFill.READY};
    for (int column = 0; column < 4; column++) {
      assertEquals(mains[column], main.longest(column), "column " + column);
      boolean running = mains[column] == LaneFill.RUNNING;
      assertEquals(running ? LaneFill.READY : LaneFill.RUNNING, other.longest(column));
      assertFalse(main.mixed(column) || other.mixed(column));
    }
  }

  @Test
  void anEndIsSeenInTheNextColumnWhereAPrintHidesIt() {
    story.at(2).by(2, new Fact.Print("bye", "\n"), new Fact.End()).at(4).by(1, new Fact.Line(1));
    LaneCells laneCells = lane(2, SECOND);
    assertTrue(laneCells.printed(2));
    assertNull(laneCells.ended(2));
    assertEquals(State.DONE, laneCells.ended(3));
    story.by(1, new Fact.CutOff());
    assertEquals(State.CUT_OFF, lane(1, SECOND).ended(4));
  }

  private LaneCells lane(int ident, long perColumn) {
    Board board = story.board();
    TimeAxis axis = new TimeAxis(0, perColumn, 10, 0, board.nanos());
    LaneCells laneCells = new LaneCells(axis);
    Timeline timeline = board.threads().timeline();
    for (long i = 0; i < timeline.entries().end(); i++) {
      if (timeline.entries().get(i).ident() == ident) {
        laneCells.add(timeline.entries().get(i));
      }
    }
    laneCells.add(board.threads().get(ident), board.threads(), false, board.nanos());
    return laneCells;
  }
}

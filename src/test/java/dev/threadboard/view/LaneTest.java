package dev.threadboard.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.Chronicle;
import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.board.TimeAxis;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitFor;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final long SECOND = 1_000_000_000;

  private final Story story = Story.of("lesson", false, "pass").thread("Thread-1 (f)", "f()", true);

  @Test
  void aColumnThatHoldsSeveralStatesHasTheLongestAndIsMixed() {
    story.by(2, new Fact.Sleep(1.4)).at(1.4).by(2, new Fact.Wake());
    story.by(2, new Fact.Wait(WaitFor.LOCK, 1, "lock-1")).at(3.5).by(2, new Fact.Wake());
    Lane lane = lane(2, SECOND);
    assertEquals(Shade.SLEEPING, lane.longest(0));
    assertFalse(lane.mixed(0));
    assertEquals(Shade.LOCK, lane.longest(1));
    assertTrue(lane.mixed(1));
    assertEquals(400_000_000, lane.length(1, Shade.SLEEPING));
    assertEquals(600_000_000, lane.length(1, Shade.LOCK));
    assertEquals(Shade.LOCK, lane.longest(2));
    assertFalse(lane.mixed(2));
  }

  @Test
  void runningTakesNoTimeAndIsSeenAllTheSame() {
    story.by(2, new Fact.Sleep(2)).at(2).by(2, new Fact.Wake(), new Fact.Sleep(2)).at(3);
    story.by(1, new Fact.Line(1));
    Lane lane = lane(2, SECOND);
    assertTrue(lane.ranOnce(2));
    assertFalse(lane.mixed(2));
    assertFalse(lane.ranOnce(1));
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
    Lane lane = lane(2, SECOND);
    assertTrue(lane.mixed(0));
    assertFalse(lane.ranOnce(0));
    assertEquals(Shade.SLEEPING, lane.longest(0));
  }

  @Test
  void whereRunningTakesTimeWhoeverHoldsTheBatonRunsAndTheOtherIsReady() {
    story.at(1).by(1, new Fact.Line(1)).at(3).by(2, new Fact.Line(1)).at(4);
    story.by(2, new Fact.Line(1));
    Lane main = lane(1, SECOND);
    Lane other = lane(2, SECOND);
    Shade[] mains = {Shade.READY, Shade.RUNNING, Shade.RUNNING, Shade.READY};
    for (int column = 0; column < 4; column++) {
      assertEquals(mains[column], main.longest(column), "column " + column);
      boolean running = mains[column] == Shade.RUNNING;
      assertEquals(running ? Shade.READY : Shade.RUNNING, other.longest(column));
      assertFalse(main.mixed(column) || other.mixed(column));
    }
  }

  @Test
  void anEndIsSeenInTheNextColumnWhereAPrintHidesIt() {
    story.at(2).by(2, new Fact.Print("bye", "\n"), new Fact.End()).at(4).by(1, new Fact.Line(1));
    Lane lane = lane(2, SECOND);
    assertTrue(lane.printed(2));
    assertNull(lane.ended(2));
    assertEquals(State.DONE, lane.ended(3));
    story.by(1, new Fact.CutOff());
    assertEquals(State.CUT_OFF, lane(1, SECOND).ended(4));
  }

  private Lane lane(int ident, long perColumn) {
    Board board = story.board();
    TimeAxis axis = new TimeAxis(0, perColumn, 10, 0, board.nanos());
    Lane lane = new Lane(axis);
    Chronicle chronicle = board.threads().chronicle();
    for (long i = 0; i < chronicle.moments().end(); i++) {
      if (chronicle.moments().get(i).ident() == ident) {
        lane.add(chronicle.moments().get(i));
      }
    }
    lane.add(board.threads().get(ident), board.threads(), board.nanos());
    return lane;
  }
}

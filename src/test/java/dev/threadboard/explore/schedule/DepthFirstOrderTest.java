package dev.threadboard.explore.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.engine.Operation;
import dev.threadboard.engine.ScheduledThread;
import dev.threadboard.engine.Scheduler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the depth-first search takes for more promising, and what it lets go on in the meantime. */
class DepthFirstOrderTest {
  private static final long LOCK = 7;
  private static final long OTHER_LOCK = 8;

  private final ScheduledThread one = new Plain(1);
  private final ScheduledThread two = new Plain(2);
  private final ScheduledThread three = new Plain(3);
  private final RecordingPolicy policy = new RecordingPolicy(Schedule.PLAIN.chooser(), false);

  @Test
  void ranksPlacesBeforeWhatAnotherUsesLater() throws InterruptedException {
    step(one, Operation.Kind.LINE, Scheduler.MEMORY);
    step(one, Operation.Kind.LINE, Scheduler.LOOK);
    step(one, Operation.Kind.ACQUIRE, OTHER_LOCK);
    step(one, Operation.Kind.ACQUIRE, LOCK);
    step(one, Operation.Kind.LINE, Scheduler.MEMORY);
    step(one, Operation.Kind.RELEASE, LOCK);
    step(one, Operation.Kind.LINE, Scheduler.LOOK);
    policy.used(two, LOCK);
    policy.used(two, Scheduler.LOOK);
    assertArrayEquals(new int[] {1, 2, 2, 0, 1, 2, 2}, policy.decisions().ranks());
  }

  @Test
  void ranksTheLastWriteBeforeAnotherReads() throws InterruptedException {
    step(one, Operation.Kind.LINE, Scheduler.MEMORY);
    step(one, Operation.Kind.LINE, Scheduler.MEMORY);
    policy.used(two, Scheduler.LOOK);
    assertArrayEquals(new int[] {1, 0}, policy.decisions().ranks());
  }

  @Test
  void letsOthersGoOnBeforeTheInterruptedOne() throws InterruptedException {
    RecordingPolicy interrupting =
        new RecordingPolicy(Schedule.of(List.of(1)).interruptedLast(1), false);
    assertEquals(1, interrupting.choose(List.of(one, two), true));
    assertEquals(0, interrupting.choose(List.of(two, one), true));
    assertEquals(1, interrupting.choose(List.of(one, three), false));
    assertEquals(0, interrupting.choose(List.of(three, one), false));
    interrupting.used(one, LOCK);
    assertEquals(0, interrupting.choose(List.of(one, three), false));
  }

  @Test
  void followsAWayThatEndsInTheFirstChoice() throws InterruptedException {
    RecordingPolicy interrupting =
        new RecordingPolicy(Schedule.of(List.of(1, 0)).interruptedLast(2), false);
    assertEquals(1, interrupting.choose(List.of(one, two), true));
    assertEquals(0, interrupting.choose(List.of(one, three), false));
    assertEquals(1, interrupting.choose(List.of(one, three), false));
  }

  private void step(ScheduledThread who, Operation.Kind kind, long object)
      throws InterruptedException {
    who.isAbout(new Operation(kind, 0, true));
    policy.choose(List.of(who, two), true);
    policy.used(who, object);
  }

  private static final class Plain extends ScheduledThread {
    Plain(int ident) {
      super(ident);
      isAbout(Operation.own(Operation.Kind.LINE));
    }
  }
}

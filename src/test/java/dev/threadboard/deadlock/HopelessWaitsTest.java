package dev.threadboard.deadlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.LogLine;
import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HopelessWaitsTest {
  private static final int A = 2;
  private static final int B = 3;
  private static final int BUSY = 4;

  private final Story story =
      Story.of("hangs", false, "with x:", "x.acquire()", "three", "four", "five", "x.release()")
          .thread("A", "f()", true)
          .thread("B", "f()", true)
          .thread("busy", "f()", true)
          .by(A, new SharedObject(1, ObjectKind.LOCK, "x", 1, 0, 0, 0))
          .by(A, new SharedObject(2, ObjectKind.LOCK, "y", 1, 0, 0, 0))
          .by(A, new SharedObject(3, ObjectKind.RLOCK, "r", 1, 0, 0, 0));

  @Test
  void aCircleIsToldWhenItClosesAndOnce() {
    takes(A, 1, 1);
    takes(B, 2, 2);
    waitsFor(A, 3, 2);
    assertEquals(List.of(), hopeless());
    waitsFor(B, 4, 1);
    long seq = story.events().size();
    story.by(BUSY, new Fact.Line(1), new Fact.Call("f()"));
    waitsFor(BUSY, 5, 1);
    HopelessWait circle = only(HopelessKind.CIRCLE);
    assertEquals(
        "A holds x (line 1) and waits for y (line 3), held by B (line 2), which waits for x"
            + " (line 4)",
        circle.words());
    assertEquals(seq, circle.seq());
    assertTrue(circle.concerns(A));
    assertTrue(circle.concerns(B));
    assertFalse(circle.concerns(BUSY));
    assertFalse(story.board().deadlock());
    List<String> warnings = warnings(story.board());
    assertEquals(List.of("can never go on: " + circle.words()), warnings);
  }

  @Test
  void aTimeoutIsAWayOut() {
    takes(A, 1, 1);
    takes(B, 2, 2);
    story.by(A, new Fact.Wait(WaitReason.LOCK, B, "y", 5.0, 2));
    waitsFor(B, 4, 1);
    assertEquals(List.of(), hopeless());
  }

  @Test
  void aSignalIsAWayOut() {
    takes(A, 1, 1);
    story.by(BUSY, new Fact.Release("x", 1));
    takes(A, 1, 1);
    takes(B, 2, 2);
    waitsFor(A, 3, 2);
    waitsFor(B, 4, 1);
    assertEquals(List.of(), hopeless());
  }

  @Test
  void aLockThatIsOnlyAcquiredInItsFunctionMayBeASignalUntilNobodyElseGoesOn() {
    Story signals =
        Story.of(
                "signals",
                false,
                "def wait():",
                "done.acquire()",
                "with gate:",
                "def give():",
                "done.release()")
            .thread("waiter", "wait()", true)
            .thread("other", "wait()", true)
            .thread("giver", "give()", true)
            .by(A, new SharedObject(1, ObjectKind.LOCK, "done", 1, 0, 0, 0))
            .by(A, new SharedObject(2, ObjectKind.LOCK, "gate", 1, 0, 0, 0));
    signals.by(A, new Fact.Line(2), new Fact.Acquire("done", 1));
    signals.by(B, new Fact.Line(3), new Fact.Acquire("gate", 2));
    signals.by(B, new Fact.Wait(WaitReason.LOCK, A, "done", null, 1));
    signals.by(A, new Fact.Line(3), new Fact.Wait(WaitReason.LOCK, B, "gate", null, 2));
    assertEquals(List.of(), signals.board().hopeless());
    signals.by(BUSY, new Fact.End()).by(A, new Fact.Deadlock());
    assertEquals(HopelessKind.CIRCLE, signals.board().report().causes().get(0).kind());
  }

  @Test
  void aCircleThatGoesOnAfterAllIsToldNoMore() {
    takes(A, 1, 1);
    takes(B, 2, 2);
    waitsFor(A, 3, 2);
    waitsFor(B, 4, 1);
    story.by(BUSY, new Fact.Release("x", 1)).by(B, new Fact.Wake());
    assertEquals(List.of(), hopeless());
  }

  @Test
  void aLockTakenTwiceIsCertainOnlyInAWithBlock() {
    takes(A, 1, 1);
    waitsFor(A, 3, 1);
    only(HopelessKind.LOCK_TWICE);
    takes(B, 2, 2);
    waitsFor(B, 3, 2);
    assertEquals(1, hopeless().size(), "another thread may give y back");
  }

  @Test
  void aLockWhoseOwnerFailedIsToldAtItsEndOrAtTheWait() {
    takes(A, 1, 1);
    waitsFor(B, 3, 1);
    story.by(A, new Fact.Error("KeyError: 1", List.of("KeyError: 1")));
    assertEquals(List.of(), hopeless());
    story.by(A, new Fact.End());
    assertEquals(
        "B waits for x (line 3), which A took (line 1) and did not give back before it failed",
        only(HopelessKind.OWNER_ENDED).words());
    waitsFor(BUSY, 4, 1);
    assertEquals(2, hopeless().size());
  }

  @Test
  void aLockWhoseOwnerEndedWellMayStillBeGivenBackUnlessItIsAnRLock() {
    takes(A, 1, 1);
    waitsFor(B, 3, 1);
    takes(A, 2, 3);
    waitsFor(BUSY, 4, 3);
    story.by(A, new Fact.End());
    assertEquals(List.of(BUSY), hopeless().stream().map(w -> w.links().get(0).ident()).toList());
  }

  @Test
  void joinsAreInCirclesToo() {
    takes(A, 1, 1);
    story.by(A, new Fact.Line(3), new Fact.Wait(WaitReason.JOIN, B, "B"));
    waitsFor(B, 4, 1);
    assertEquals(
        "A holds x (line 1) and waits for B to end (line 3), which waits for x (line 4)",
        only(HopelessKind.CIRCLE).words());
  }

  private void takes(int who, int line, int object) {
    String name = story.board().objects().get(object).name();
    story.by(who, new Fact.Line(line), new Fact.Acquire(name, object));
  }

  private void waitsFor(int who, int line, int object) {
    String name = story.board().objects().get(object).name();
    int holder = story.board().objects().get(object).holder();
    story.by(who, new Fact.Line(line));
    story.by(who, new Fact.Wait(WaitReason.LOCK, holder, name, null, object));
  }

  private List<HopelessWait> hopeless() {
    return story.board().hopeless();
  }

  private HopelessWait only(HopelessKind kind) {
    assertEquals(List.of(kind), hopeless().stream().map(HopelessWait::kind).toList());
    return hopeless().get(0);
  }

  private static List<String> warnings(Board board) {
    List<LogLine> lines = new ArrayList<>();
    for (long i = board.log().lines().first(); i < board.log().lines().end(); i++) {
      lines.add(board.log().lines().get(i));
    }
    return lines.stream()
        .filter(line -> line.kind() == LogLine.Kind.ERROR)
        .map(LogLine::text)
        .toList();
  }
}

package dev.threadboard.deadlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.Notify;
import dev.threadboard.event.ObjectFact.ObjectState;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.WaitReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlockReportTest {
  private static final int MAIN = 1;
  private static final int A = 2;
  private static final int B = 3;

  private final Story story =
      Story.of("hangs", false, "line\n".repeat(80).split("\n"))
          .thread("a to b", "transfer()", true)
          .thread("b to a", "transfer()", true);

  @Test
  void aCircleOfLocksIsToldWithItsLinesAndWhoWaitsBehindIt() {
    lock("locks[\"a\"]");
    lock("locks[\"b\"]");
    story.by(A, new Fact.Line(60), new Fact.Acquire("locks[\"a\"]", 1), new Fact.Line(61));
    story.by(B, new Fact.Line(60), new Fact.Acquire("locks[\"b\"]", 2), new Fact.Line(61));
    story.by(A, new Fact.Wait(WaitReason.LOCK, B, "locks[\"b\"]", null, 2));
    story.by(MAIN, new Fact.Line(71), new Fact.Wait(WaitReason.JOIN, A, "a to b"));
    story.by(B, new Fact.Wait(WaitReason.LOCK, A, "locks[\"a\"]", null, 1));
    story.by(B, new Fact.Deadlock());
    assertEquals(
        "deadlock at 0.0 s: \"a to b\" holds locks[\"a\"] (line 60) and waits for locks[\"b\"]"
            + " (line 61), held by \"b to a\" (line 60), which waits for locks[\"a\"] (line 61)."
            + " MainThread waits for \"a to b\" to end (line 71).",
        report().text());
    HopelessWait circle = only(HopelessKind.CIRCLE);
    assertEquals(
        List.of(
            new WaitLink(A, new Fact.Line(61), 2, B, new Fact.Line(60)),
            new WaitLink(B, new Fact.Line(61), 1, A, new Fact.Line(60))),
        circle.links());
    assertEquals(List.of(new WaitLink(MAIN, new Fact.Line(71), 0, A, null)), report().behind());
    assertEquals(story.events().size() - 1, circle.seq(), "since the wait that closed it");
  }

  @Test
  void aCircleOfThreeGoesOnUntilItCloses() {
    story.thread("c", "f()", true);
    lock("x");
    lock("y");
    lock("z");
    for (int i = 0; i < 3; i++) {
      story.by(A + i, new Fact.Line(1 + i), new Fact.Acquire("any", 1 + i), new Fact.Line(11 + i));
    }
    for (int i = 0; i < 3; i++) {
      story.by(A + i, new Fact.Wait(WaitReason.LOCK, 0, "any", null, 1 + (i + 1) % 3));
    }
    assertEquals(
        "\"a to b\" holds x (line 1) and waits for y (line 11), held by \"b to a\" (line 2),"
            + " which waits for z (line 12), held by c (line 3), which waits for x (line 13).",
        sentence());
    only(HopelessKind.CIRCLE);
  }

  @Test
  void twoThreadsThatJoinEachOtherAreACircle() {
    story.by(A, new Fact.Line(5), new Fact.Wait(WaitReason.JOIN, B, "b to a"));
    story.by(B, new Fact.Line(6), new Fact.Wait(WaitReason.JOIN, A, "a to b"));
    assertEquals(
        "\"a to b\" waits for \"b to a\" to end (line 5), which waits for \"a to b\" to end"
            + " (line 6).",
        sentence());
    only(HopelessKind.CIRCLE);
  }

  @Test
  void whoJoinsAThreadThatWantsItsLockIsInACircleWithIt() {
    lock("lock");
    story.by(MAIN, new Fact.Line(3), new Fact.Acquire("lock", 1), new Fact.Line(4));
    story.by(A, new Fact.Line(9), new Fact.Wait(WaitReason.LOCK, MAIN, "lock", null, 1));
    story.by(MAIN, new Fact.Wait(WaitReason.JOIN, A, "a to b"));
    assertEquals(
        "MainThread holds lock (line 3) and waits for \"a to b\" to end (line 4), which waits for"
            + " lock (line 9).",
        sentence());
    only(HopelessKind.CIRCLE);
  }

  @Test
  void aLockTakenTwiceByItsOwnerIsCalledThat() {
    lock("account.lock");
    story.by(MAIN, new Fact.Line(16), new Fact.Acquire("account.lock", 1), new Fact.Line(12));
    story.by(MAIN, new Fact.Wait(WaitReason.LOCK, MAIN, "account.lock", null, 1));
    assertEquals(
        "MainThread waits for account.lock (line 12), which it holds itself (line 16): a lock"
            + " cannot be taken twice.",
        sentence());
    only(HopelessKind.LOCK_TWICE);
  }

  @Test
  void aLockThatIsMetWhileItIsHeldKnowsItsLineToo() {
    lock("lock");
    story.by(MAIN, new ObjectState(1, 1, MAIN, List.of(), "", 16, 0), new Fact.Line(12));
    story.by(MAIN, new Fact.Wait(WaitReason.LOCK, MAIN, "lock", null, 1));
    assertTrue(sentence().contains("which it holds itself (line 16)"));
  }

  @Test
  void anOwnerThatEndedWithoutGivingItsLockBackIsNamed() {
    lock("lock");
    story.by(A, new Fact.Line(5), new Fact.Acquire("lock", 1), new Fact.End());
    story.by(B, new Fact.Line(9), new Fact.Wait(WaitReason.LOCK, A, "lock", null, 1));
    assertEquals(
        "\"b to a\" waits for lock (line 9), which \"a to b\" took (line 5) and did not give back"
            + " before it ended.",
        sentence());
    only(HopelessKind.OWNER_ENDED);
  }

  @Test
  void anOwnerThatFailedWithItsLockIsNamed() {
    lock("lock");
    story.by(A, new Fact.Line(5), new Fact.Acquire("lock", 1));
    story.by(B, new Fact.Line(9), new Fact.Wait(WaitReason.LOCK, A, "lock", null, 1));
    story.by(A, new Fact.Error("KeyError: 1", List.of("KeyError: 1")), new Fact.End());
    assertTrue(sentence().endsWith("and did not give back before it failed."), sentence());
    only(HopelessKind.OWNER_ENDED);
  }

  @Test
  void aLockThatIsUsedAsASignalIsNotReleased() {
    lock("ping");
    story.by(A, new Fact.Acquire("ping", 1)).by(B, new Fact.Release("ping", 1));
    story.by(A, new Fact.Line(4), new Fact.Acquire("ping", 1));
    story.by(A, new Fact.Wait(WaitReason.LOCK, A, "ping", null, 1));
    assertEquals("\"a to b\" waits for ping (line 4), which nobody will release.", sentence());
    only(HopelessKind.NOT_RELEASED);
  }

  @Test
  void aNotificationThatCameBeforeAnybodyWaitedIsShown() {
    object(ObjectKind.CONDITION, "ready", 0);
    story.by(B, new Fact.Line(5), new Notify(1, 0));
    waits(A, 9, WaitReason.CONDITION, "ready.wait()");
    assertEquals(
        "\"a to b\" waits in ready.wait() (line 9), but \"b to a\" notified ready (line 5) before"
            + " anybody waited.",
        sentence());
    only(HopelessKind.LOST_NOTIFICATION);
  }

  @Test
  void aConditionThatNobodyNotifies() {
    object(ObjectKind.CONDITION, "ready", 0);
    waits(A, 9, WaitReason.CONDITION, "ready.wait()");
    waits(B, 9, WaitReason.CONDITION, "ready.wait()");
    assertEquals(
        "\"a to b\" and \"b to a\" wait in ready.wait() (line 9), which nobody will notify.",
        sentence());
    assertEquals(2, only(HopelessKind.NOT_NOTIFIED).links().size());
  }

  @Test
  void anEventThatNobodySets() {
    object(ObjectKind.EVENT, "go", 0);
    waits(MAIN, 9, WaitReason.EVENT, "go.wait()");
    assertEquals("MainThread waits in go.wait() (line 9), which nobody will set.", sentence());
    only(HopelessKind.NOT_SET);
  }

  @Test
  void aSemaphoreThatNobodyReleases() {
    object(ObjectKind.SEMAPHORE, "gate", 2);
    waits(MAIN, 9, WaitReason.SEMAPHORE, "gate.acquire()");
    assertEquals(
        "MainThread waits in gate.acquire() (line 9), which nobody will release.", sentence());
    only(HopelessKind.NOT_RELEASED);
  }

  @Test
  void aBarrierThatIsNeverFull() {
    object(ObjectKind.BARRIER, "barrier", 3);
    waits(A, 9, WaitReason.BARRIER, "barrier.wait()");
    waits(B, 12, WaitReason.BARRIER, "barrier.wait()");
    story.by(B, new ObjectState(1, 2, 0, List.of(), ""));
    assertEquals(
        "\"a to b\" (line 9) and \"b to a\" (line 12) wait in barrier.wait(), and the barrier will"
            + " never be full: 2 of 3 are there.",
        sentence());
    only(HopelessKind.BARRIER_NOT_FULL);
  }

  @Test
  void anEmptyQueueThatNobodyFills() {
    object(ObjectKind.QUEUE, "jobs", 0);
    waits(A, 9, WaitReason.QUEUE, "jobs.get()");
    assertEquals(
        "\"a to b\" waits in jobs.get() (line 9), but jobs is empty, and nobody will fill it.",
        sentence());
    only(HopelessKind.QUEUE_EMPTY);
  }

  @Test
  void aFullQueueThatNobodyEmpties() {
    object(ObjectKind.QUEUE, "jobs", 10);
    story.by(A, new ObjectState(1, 10, 0, List.of("1"), ""));
    waits(A, 9, WaitReason.QUEUE, "jobs.put()");
    assertEquals(
        "\"a to b\" waits in jobs.put() (line 9), but jobs is full (10 of 10), and nobody will"
            + " empty it.",
        sentence());
    only(HopelessKind.QUEUE_FULL);
  }

  @Test
  void aQueueWhoseTasksAreNotSaidToBeDone() {
    object(ObjectKind.QUEUE, "todo", 0);
    story.by(A, new ObjectState(1, 0, 0, List.of(), "1 unfinished"));
    waits(MAIN, 30, WaitReason.QUEUE, "todo.join()");
    assertEquals(
        "MainThread waits in todo.join() (line 30), but nobody will call todo.task_done():"
            + " 1 unfinished.",
        sentence());
    only(HopelessKind.QUEUE_NOT_DONE);
  }

  @Test
  void aFutureThatNobodySets() {
    object(ObjectKind.FUTURE, "answer", 0);
    waits(MAIN, 9, WaitReason.RESULT, "answer");
    assertEquals(
        "MainThread waits for the result of answer (line 9), which nobody will set.", sentence());
    only(HopelessKind.NO_RESULT);
  }

  @Test
  void aTaskThatWaitsForItsOwnPool() {
    story.thread("ThreadPoolExecutor-0_0", "_worker()", true);
    story.by(
        4, new SharedObject(1, ObjectKind.EXECUTOR, "pool", 1, 0, 1, 0, "ThreadPoolExecutor-0"));
    story.by(4, new SharedObject(2, ObjectKind.FUTURE, "Future of outer()", 1, 0, 0, 1));
    story.by(4, new SharedObject(3, ObjectKind.FUTURE, "Future of inner()", 1, 0, 0, 1));
    story.by(4, new Fact.Line(11));
    story.by(4, new Fact.Wait(WaitReason.RESULT, 0, "Future of inner()", null, 3));
    story.by(MAIN, new Fact.Line(15));
    story.by(MAIN, new Fact.Wait(WaitReason.RESULT, 0, "Future of outer()", null, 2));
    assertEquals(
        "pool-0_0 waits for the result of inner() (line 11), a task of its own executor, pool,"
            + " which has no free worker (of 1). MainThread waits for the result of outer() (line"
            + " 15), and so for its worker pool-0_0.",
        sentence());
    only(HopelessKind.OWN_POOL);
  }

  @Test
  void aLineOfAnotherFileIsToldWithItsFile() {
    story.by(A, new ProgramFact.Source(1, "/home/ada/shop/stock.py", List.of("x", "y")));
    object(ObjectKind.EVENT, "go", 0);
    story.by(A, new Fact.Line(2, 1), new Fact.Wait(WaitReason.EVENT, 0, "go.wait()", null, 1));
    assertTrue(sentence().contains("(line 2 of stock.py)"), sentence());
  }

  @Test
  void manyThreadsAreCounted() {
    object(ObjectKind.QUEUE, "jobs", 0);
    for (int i = 0; i < 50; i++) {
      story.thread("Thread-" + i, "f()", true);
      waits(4 + i, 9, WaitReason.QUEUE, "jobs.get()");
    }
    assertEquals(
        "Thread-0, Thread-1 and 48 more wait in jobs.get() (line 9), but jobs is empty, and"
            + " nobody will fill it.",
        sentence());
  }

  @Test
  void manyThreadsBehindACircleAreCounted() {
    story.by(A, new Fact.Line(5), new Fact.Wait(WaitReason.JOIN, B, "b to a"));
    story.by(B, new Fact.Line(6), new Fact.Wait(WaitReason.JOIN, A, "a to b"));
    for (int i = 0; i < 50; i++) {
      story.thread("Thread-" + i, "f()", true);
      story.by(4 + i, new Fact.Wait(WaitReason.JOIN, A, "a to b"));
    }
    assertTrue(sentence().endsWith(" 46 more wait in vain."), sentence());
    assertEquals(50, report().behind().size());
  }

  @Test
  void aThreadThatCanGoOnByItselfIsNoPartOfIt() {
    story.by(A, new Fact.Wait(WaitReason.JOIN, B, "b to a"));
    story.by(B, new Fact.Wait(WaitReason.JOIN, A, "a to b", 5.0));
    assertNull(story.board().report());
    assertEquals(List.of(), story.board().hopeless());
  }

  @Test
  void theLogTellsItSentenceBySentence() {
    lock("lock");
    story.by(MAIN, new Fact.Acquire("lock", 1));
    story.by(MAIN, new Fact.Wait(WaitReason.LOCK, MAIN, "lock", null, 1), new Fact.Deadlock());
    Board board = story.board();
    long end = board.log().lines().end();
    assertEquals(
        "MainThread waits for lock, which it holds itself: a lock cannot be taken twice.",
        board.log().lines().get(end - 1).text());
    assertEquals("deadlock: no thread can ever go on", board.log().lines().get(end - 2).text());
  }

  private void lock(String name) {
    object(ObjectKind.LOCK, name, 0);
  }

  private void object(ObjectKind kind, String name, int size) {
    int number = story.board().objects().size() + 1;
    story.by(A, new SharedObject(number, kind, name, 1, 0, size, 0));
  }

  private void waits(int who, int line, WaitReason reason, String on) {
    story.by(who, new Fact.Line(line), new Fact.Wait(reason, 0, on, null, 1));
  }

  private DeadlockReport report() {
    if (!story.board().deadlock()) {
      story.by(MAIN, new Fact.Deadlock());
    }
    return story.board().report();
  }

  private String sentence() {
    return String.join(" ", report().sentences());
  }

  private HopelessWait only(HopelessKind kind) {
    assertEquals(List.of(kind), report().causes().stream().map(HopelessWait::kind).toList());
    return report().causes().get(0);
  }
}

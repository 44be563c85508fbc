package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.event.Fact;
import dev.threadboard.event.ObjectFact.SharedObject;
import dev.threadboard.event.ObjectKind;
import dev.threadboard.event.WaitReason;
import org.junit.jupiter.api.Test;

class WaitWordsTest {
  private final Story story = Story.of("join", false, "import time", "x.join()");

  private String ofMain() {
    Board board = story.board();
    return WaitWords.of(board.threads().get(1).phase(), board.threads());
  }

  private WaitWordsTest with(int threads) {
    for (int i = 1; i <= threads; i++) {
      story.thread("Thread-" + i + " (f)", "f(9)", true);
    }
    story.by(1, new Fact.Line(2));
    return this;
  }

  private void mainIsOver() {
    story.by(1, new Fact.Wait(WaitReason.SHUTDOWN, 2, "Thread-1 (f)"));
  }

  @Test
  void aJoinIsInItsLineAndTellsWhoseEndItWaitsFor() {
    with(1).story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    assertEquals("waits for the end of Thread-1", ofMain());
    assertEquals(2, story.board().threads().get(1).line());
  }

  @Test
  void afterTheLastLineMainIsInNoLineAndInNoCall() {
    with(1).mainIsOver();
    assertEquals("main is over; Python waits for Thread-1, which is no daemon", ofMain());
    assertEquals(0, story.board().threads().get(1).line());
    assertNull(story.board().threads().get(1).activity());
    assertEquals(0, story.board().threads().joining(2).size());
  }

  @Test
  void allWhomPythonWaitsForAreNamedOrCounted() {
    with(3).mainIsOver();
    assertEquals(
        "main is over; Python waits for Thread-1, Thread-2 and Thread-3, which are no daemons",
        ofMain());
    story.by(3, new Fact.End());
    assertEquals(
        "main is over; Python waits for Thread-1 and Thread-3, which are no daemons", ofMain());
    with(9);
    assertEquals(
        "main is over; Python waits for Thread-1, Thread-3 and 9 more, which are no daemons",
        ofMain());
  }

  @Test
  void theLogTellsTheSame() {
    with(1).mainIsOver();
    LogLines lines = story.board().log().lines();
    assertEquals(
        "main is over; Python waits for Thread-1, which is no daemon",
        lines.get(lines.end() - 1).text());
  }

  @Test
  void atThePromptItIsThePersonWhoIsWaitedFor() {
    with(0).story.by(1, new Fact.Wait(WaitReason.PROMPT, 0, "you"));
    assertEquals("main is over; Python waits for you", ofMain());
    assertEquals(0, story.board().threads().get(1).line());
  }

  @Test
  void ofALockItSaysWhoHasItNowAndWhoElseWaits() {
    with(5).story.by(2, new SharedObject(1, ObjectKind.LOCK, "lock", 1, 0, 0, 0));
    story.by(2, new Fact.Acquire("lock", 1));
    story.by(1, new Fact.Wait(WaitReason.LOCK, 2, "lock", null, 1));
    assertEquals("waits for lock, held by Thread-1", now());
    story.by(2, new Fact.Release("lock", 1)).by(3, new Fact.Acquire("lock", 1));
    story.by(4, new Fact.Wait(WaitReason.LOCK, 3, "lock", null, 1));
    assertEquals("waits for lock, held by Thread-2, as does Thread-3", now());
    story.by(5, new Fact.Wait(WaitReason.LOCK, 3, "lock", null, 1));
    assertEquals("waits for lock, held by Thread-2, as do Thread-3 and Thread-4", now());
    story.by(3, new Fact.Release("lock", 1));
    assertEquals("waits for lock, as do Thread-3 and Thread-4", now());
  }

  @Test
  void aCallIsInTheProgramsWords() {
    with(2).story.by(2, new SharedObject(1, ObjectKind.QUEUE, "jobs", 1, 0, 0, 0));
    story.by(1, new Fact.Wait(WaitReason.QUEUE, 0, "jobs.get(timeout=5)", 5.0, 1));
    story.by(2, new Fact.Wait(WaitReason.QUEUE, 0, "jobs.get()", null, 1));
    assertEquals("waits in jobs.get(timeout=5), as does Thread-1", now());
    story.by(2, new Fact.Wake(), new Fact.Wait(WaitReason.QUEUE, 0, "jobs.join()", null, 1));
    assertEquals("waits in jobs.get(timeout=5)", now());
  }

  @Test
  void aResultIsThatOfTheTaskOrOfOneOfSeveral() {
    assertEquals("the result of f(3)", WaitWords.object(WaitReason.RESULT, "", "Future of f(3)"));
    assertEquals("the result of answer", WaitWords.object(WaitReason.RESULT, "", "answer"));
    assertEquals(
        "results in as_completed(3 futures)",
        WaitWords.object(WaitReason.RESULT, "", "as_completed(3 futures)"));
  }

  private String now() {
    Board board = story.board();
    return WaitWords.of(board.threads().get(1).phase(), board);
  }
}

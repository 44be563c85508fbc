package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.event.Fact;
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
}

package dev.threadboard.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.board.Board;
import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import org.junit.jupiter.api.Test;

class LookAheadTest {
  private final Story story = Story.of("join", false, "x.join()", "print(i)");

  private LookAhead ahead(int from) {
    Board board = story.board();
    LookAhead ahead = new LookAhead(board, -1);
    assertEquals(from, board.seq());
    return ahead;
  }

  private void sleepers(int threads) {
    for (int i = 1; i <= threads; i++) {
      story.thread("Thread-" + i + " (f)", "f()", true).by(i + 1, new Fact.Sleep(i));
    }
  }

  private static void read(LookAhead ahead, Story story) {
    for (Event event : story.events()) {
      if (event.seq() > ahead.position() && ahead.question() == null) {
        ahead.read(event);
      }
    }
  }

  @Test
  void whoPrintsIsAskedBeforeTheThreadWakes() {
    sleepers(2);
    story.by(1, new Fact.End());
    int from = story.events().size();
    LookAhead ahead = ahead(from);
    story.at(1).by(2, new Fact.Wake(), new Fact.Line(2), new Fact.Print("0", "\n"));
    read(ahead, story);
    assertEquals(from, ahead.clear());
    assertEquals("Who prints next?", ahead.question().text());
    assertEquals("Thread-1 prints", ahead.question().answers().get(0).text());
    assertEquals(0, ahead.question().truth());
    assertEquals(2, ahead.question().answers().size());
  }

  @Test
  void oneThreadAloneIsNoQuestion() {
    sleepers(1);
    story.by(1, new Fact.End());
    LookAhead ahead = ahead(story.events().size());
    story.at(1).by(2, new Fact.Wake(), new Fact.Line(2), new Fact.Print("0", "\n"));
    read(ahead, story);
    assertNull(ahead.question());
    assertEquals(story.events().size(), ahead.clear());
  }

  @Test
  void theEndOfAJoinedThreadIsAskedAsWhatComesNext() {
    sleepers(1);
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (f)"));
    LookAhead ahead = ahead(story.events().size());
    story.at(1).by(2, new Fact.Wake(), new Fact.End());
    read(ahead, story);
    assertEquals("MainThread waits in Thread-1.join(). What comes next?", ahead.question().text());
    assertEquals("Thread-1 ends: join() returns", ahead.question().answers().get(1).text());
    assertEquals(1, ahead.question().truth());
  }
}

package dev.threadboard.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.board.Board;
import dev.threadboard.board.Story;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Question QUESTION =
      new Question(
          "Who prints next?",
          List.of(
              new Answer(Answer.Kind.PRINTS, 1, "MainThread", "prints", "ready"),
              new Answer(Answer.Kind.PRINTS, 2, "Thread-1", "prints", "sleeps until 1.0")),
          1,
          7);
  private static final Board ASKED =
      Story.of("story", false, "print(0)")
          .thread("Thread-1 (f)", "f()", true)
          .by(1, new Fact.Sleep(3))
          .by(2, new Fact.Sleep(1))
          .board();
  private static final List<Event> CAME =
      List.of(
          new Event(6, 1_000_000_000, 2, "Thread-1 (f)", new Fact.Wake()),
          new Event(7, 1_000_000_000, 2, "Thread-1 (f)", new Fact.Line(1)),
          new Event(8, 1_000_000_000, 2, "Thread-1 (f)", new Fact.Print("0", "\n")));

  private static Verdict verdict(int answer) {
    return Verdict.of(QUESTION, answer, ASKED, CAME);
  }

  @Test
  void whatCameIsToldInWords() {
    assertEquals("right: Thread-1 prints \"0\"", verdict(1).text());
    assertEquals("no, it was: Thread-1 prints \"0\"", verdict(0).text());
    assertEquals("it was: Thread-1 prints \"0\"", verdict(-1).text());
  }

  @Test
  void theReasonsTellWhatHappenedAndWhyNotWhatWasSaid() {
    String came = "At 1.0 s Thread-1 wakes and prints: 0";
    assertEquals(List.of(came), verdict(1).reasons());
    assertEquals(List.of(came), verdict(-1).reasons());
    assertEquals(List.of(came, "MainThread sleeps until 3.0 s"), verdict(0).reasons());
  }

  @Test
  void onlyAnswersCount() {
    Score score = Score.NONE;
    for (int answer : new int[] {1, 0, Prediction.NONE, 1}) {
      score = score.after(verdict(answer));
    }
    assertEquals("2 of 3 right", score.text());
  }
}

package dev.threadboard.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  private static final Event CAME = new Event(7, 0, 2, "Thread-1 (f)", new Fact.Print("0", "\n"));

  @Test
  void whatCameIsToldInWords() {
    assertEquals("right: Thread-1 prints \"0\"", Verdict.of(QUESTION, 1, CAME).text());
    assertEquals("no, it was: Thread-1 prints \"0\"", Verdict.of(QUESTION, 0, CAME).text());
    assertEquals("it was: Thread-1 prints \"0\"", Verdict.of(QUESTION, -1, CAME).text());
  }

  @Test
  void onlyAnswersCount() {
    Score score = Score.NONE;
    for (int answer : new int[] {1, 0, Prediction.NONE, 1}) {
      score = score.after(Verdict.of(QUESTION, answer, CAME));
    }
    assertEquals("2 of 3 right", score.text());
  }
}

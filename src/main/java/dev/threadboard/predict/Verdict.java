package dev.threadboard.predict;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;

/**
 * What came after a question.
 *
 * @param judgement of the answer
 * @param truth what came, in words
 */
public record Verdict(Judgement judgement, String truth) {
  /** What to say of an answer. */
  public enum Judgement {
    RIGHT,
    WRONG,
    /** Nobody answered; it does not count. */
    OPEN
  }

  /**
   * The verdict on an answer, once the event has come.
   *
   * @param answer its place; {@link Prediction#NONE} if nobody gave one
   */
  public static Verdict of(Question question, int answer, Event event) {
    String truth = question.answers().get(question.truth()).text();
    if (event.fact() instanceof Fact.Print print) {
      truth += " \"" + print.text() + "\"";
    }
    boolean right = answer == question.truth();
    Judgement given = right ? Judgement.RIGHT : Judgement.WRONG;
    return new Verdict(answer == Prediction.NONE ? Judgement.OPEN : given, truth);
  }

  /** As a line to read. */
  public String text() {
    return switch (judgement) {
      case RIGHT -> "right: " + truth;
      case WRONG -> "no, it was: " + truth;
      case OPEN -> "it was: " + truth;
    };
  }
}

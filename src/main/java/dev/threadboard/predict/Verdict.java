package dev.threadboard.predict;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;

/**
 * What came after a question.
 *
 * @param judgement of the answer
 * @param truth what came, in words
 * @param reasons why, in sentences
 */
public record Verdict(Judgement judgement, String truth, List<String> reasons) {
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
   * @param asked what the viewer saw when they were asked
   * @param since all that happened since then, the event that was asked about last
   */
  public static Verdict of(Question question, int answer, Board asked, List<Event> since) {
    Event event = since.get(since.size() - 1);
    String truth = question.answers().get(question.truth()).text();
    if (event.fact() instanceof Fact.Print print) {
      truth += " \"" + print.text() + "\"";
    }
    boolean right = answer == question.truth();
    Judgement given = right ? Judgement.RIGHT : Judgement.WRONG;
    List<String> reasons = new Reasons(asked).of(question, answer, since);
    return new Verdict(answer == Prediction.NONE ? Judgement.OPEN : given, truth, reasons);
  }

  /** As a line to read. */
  public String text() {
    return switch (judgement) {
      case RIGHT -> "right: " + truth;
      case WRONG -> "no, it was: " + truth;
      case OPEN -> "it was: " + truth;
    };
  }

  /** The same where there is little room, and the reasons say what came. */
  public String brief() {
    return switch (judgement) {
      case RIGHT -> "right";
      case WRONG -> "no";
      case OPEN -> "what came";
    };
  }
}

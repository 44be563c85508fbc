package dev.threadboard.lesson;

import java.util.List;
import java.util.Map;

/**
 * A question about a lesson's program.
 *
 * @param answer the true one of the choices
 * @param because why it is true
 * @param values those of the parameters with which it is asked; none for the program as it stands
 */
public record LessonQuestion(
    String ask,
    List<String> choices,
    String answer,
    String because,
    Moment moment,
    Map<String, String> values) {
  /** When a question is asked. */
  public enum Moment {
    /** Before the program runs. */
    BEFORE,
    /** When it has ended. */
    END
  }

  public LessonQuestion {
    choices = List.copyOf(choices);
    values = Map.copyOf(values);
  }

  /** The place of the true answer among the choices, from 0. */
  public int truth() {
    return choices.indexOf(answer);
  }
}

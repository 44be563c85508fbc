package dev.threadboard.lesson;

import java.util.List;

/**
 * A piece of a lesson's program that can be replaced.
 *
 * @param replaces the text around it, with {@code {}} in its place; with the default there, it
 *     occurs once in the program
 * @param standard the default
 * @param min the least whole number that is allowed; of no meaning if there are choices
 * @param choices all that is allowed; none if it is a whole number
 */
public record LessonParameter(
    String name, String replaces, String standard, long min, long max, List<String> choices) {
  /** Stands in {@link #replaces} for the value. */
  public static final String VALUE = "{}";

  public LessonParameter {
    choices = List.copyOf(choices);
  }

  public boolean isNumber() {
    return choices.isEmpty();
  }

  /** Whether the program may have that value. */
  public boolean allows(String value) {
    if (!isNumber()) {
      return choices.contains(value);
    }
    try {
      long number = Long.parseLong(value);
      return number >= min && number <= max;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** {@code a whole number from 1 to 10}, or {@code one of False, True}. */
  public String wanted() {
    return isNumber()
        ? "a whole number from " + min + " to " + max
        : "one of " + String.join(", ", choices);
  }

  /** {@code 1 to 10}, or {@code False, True}. */
  public String bounds() {
    return isNumber() ? min + " to " + max : String.join(", ", choices);
  }

  /** Where the value begins in the program with the defaults. */
  int place(String program) {
    return program.indexOf(text()) + replaces.indexOf(VALUE);
  }

  /** What the program contains once. */
  String text() {
    return replaces.replace(VALUE, standard);
  }
}

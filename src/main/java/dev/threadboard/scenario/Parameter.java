package dev.threadboard.scenario;

/**
 * Something of a lesson that can be set to a whole number.
 *
 * @param standsIn the part of the listing that holds the default, and nothing else that looks like
 *     it: {@code thread_function(4)}
 */
public record Parameter(
    String name, String meaning, int defaultValue, int min, int max, String standsIn) {

  /** The listing's part with another value in the default's place. */
  String standingIn(int value) {
    return value == defaultValue
        ? standsIn
        : standsIn.replaceFirst("\\b" + defaultValue + "\\b", String.valueOf(value));
  }

  /** The bounds: {@code 1 to 20}. */
  public String bounds() {
    return min + " to " + max;
  }
}

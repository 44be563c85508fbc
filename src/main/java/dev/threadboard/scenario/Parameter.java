package dev.threadboard.scenario;

/**
 * A parameter of a scenario: a whole number within bounds.
 *
 * @param standsIn the part of the listing that holds the default, and nothing else that looks like
 *     it: {@code thread_function(4)}
 */
public record Parameter(
    String name, String meaning, int defaultValue, int min, int max, String standsIn) {

  /** The part of the listing with another value instead of the default. */
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

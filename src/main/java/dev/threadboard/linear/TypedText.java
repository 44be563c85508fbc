package dev.threadboard.linear;

/** What a person typed, as it is repeated to them. */
final class TypedText {
  private static final int LONGEST = 40;

  private TypedText() {}

  /** In quotes, and not long. */
  static String quoted(String text) {
    return '"' + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + '"';
  }
}

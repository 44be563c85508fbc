package dev.threadboard.cli.process;

/** What a person typed, as it may stand in a message: on one line, and not long. */
public final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  /** In quotes. */
  public static String of(String text) {
    int[] shown = text.codePoints().limit(LONGEST + 1L).map(Quoted::harmless).toArray();
    if (shown.length <= LONGEST) {
      return '"' + new String(shown, 0, shown.length) + '"';
    }
    return '"' + new String(shown, 0, LONGEST - 3) + "...\"";
  }

  /** A whole message from elsewhere, made harmless and kept at its length. */
  public static String clean(String message) {
    int[] shown = message.codePoints().map(Quoted::harmless).toArray();
    return new String(shown, 0, shown.length);
  }

  /** Control characters could move the cursor, format characters turn the text around. */
  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '?';
      default -> codePoint;
    };
  }
}

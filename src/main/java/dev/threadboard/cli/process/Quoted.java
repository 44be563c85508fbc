package dev.threadboard.cli.process;

/** Makes text from outside safe to print in a message: on one line, without control characters. */
public final class Quoted {
  private static final int MOST_CHARACTERS = 40;

  private Quoted() {}

  /** The text in quotes, shortened if it is long. */
  public static String of(String text) {
    int[] shown = text.codePoints().limit(MOST_CHARACTERS + 1L).map(Quoted::printable).toArray();
    if (shown.length <= MOST_CHARACTERS) {
      return '"' + new String(shown, 0, shown.length) + '"';
    }
    return '"' + new String(shown, 0, MOST_CHARACTERS - 3) + "...\"";
  }

  /** The text without quotes, at its full length. */
  public static String clean(String message) {
    int[] shown = message.codePoints().map(Quoted::printable).toArray();
    return new String(shown, 0, shown.length);
  }

  /** Control characters could move the cursor, and format characters reverse the text. */
  private static int printable(int codePoint) {
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

package dev.threadboard.text;

/** What a person or a file wrote, as a message repeats it: in quotes, and not long. */
public final class Quoted {
  /** A text of more characters is cut. */
  public static final int LONGEST = 40;

  private static final String MORE = "...";
  private static final int CUT = LONGEST - MORE.length();

  private Quoted() {}

  /** For a message that is written as it is: on one line, and harmless. */
  public static String of(String text) {
    String shown = clean(text);
    boolean fits = shown.codePointCount(0, shown.length()) <= LONGEST;
    return inQuotes(shown, fits ? shown.length() : shown.offsetByCodePoints(0, CUT));
  }

  /** For a message that {@link Printable} makes fit for the screen as a whole. */
  public static String raw(String text) {
    return raw(text, CUT);
  }

  /** The same; of a text that is cut so many characters stay. */
  public static String raw(String text, int kept) {
    return inQuotes(text, text.length() <= LONGEST ? text.length() : kept);
  }

  private static String inQuotes(String text, int end) {
    return '"' + text.substring(0, end) + (end < text.length() ? MORE : "") + '"';
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

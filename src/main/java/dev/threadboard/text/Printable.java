package dev.threadboard.text;

import dev.threadboard.frame.Graphemes;

/**
 * Escapes what text from outside must not send to a terminal: control characters, which could move
 * the cursor, and format characters, which could reorder the text. They are shown as Python's
 * {@code repr()} shows them: {@code \x1b}, <code>&#92;u202e</code>.
 */
public final class Printable {
  private static final int TAB = 8;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Printable() {}

  /** The escaped text; the text itself if nothing in it has to be escaped. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f && !isHarmless(c)) {
        return escaped(text);
      }
    }
    return text;
  }

  /** A surrogate needs a closer look, as half of a pair. */
  private static boolean isHarmless(char c) {
    return !Character.isSurrogate(c) && isPrintable(c);
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t') {
        shown.append(" ".repeat(TAB - Graphemes.width(shown.toString()) % TAB));
      } else if (isPrintable(c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append(escape(c));
      }
    }
    return shown.toString();
  }

  /** Joiners stay: emoji and several scripts are written with them. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }

  private static String escape(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    };
  }
}

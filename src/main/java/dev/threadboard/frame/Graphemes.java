package dev.threadboard.frame;

/** Where one grapheme of a text ends, and how many columns it takes. */
public final class Graphemes {
  private Graphemes() {}

  /** The index after the grapheme that starts at {@code start}. */
  public static int end(String text, int start) {
    int next = start + 1;
    if (simple(text.charAt(start)) && (next == text.length() || simple(text.charAt(next)))) {
      return next;
    }
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The columns (0, 1 or 2) that the grapheme between two indexes takes. */
  static int width(String text, int start, int end) {
    if (end - start == 1 && simple(text.charAt(start))) {
      return 1;
    }
    int first = text.codePointAt(start);
    return Character.isISOControl(first) || joins(first) ? 0 : wide(first) ? 2 : 1;
  }

  /** The columns that a whole text takes. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      width += width(text, i, end);
      i = end;
    }
    return width;
  }

  /** ASCII, and the blocks from arrows to dingbats: nearly all there is, one column, no marks. */
  private static boolean simple(char c) {
    return c >= ' ' && c < 0x7f || c >= 0x2190 && c < 0x2c00;
  }

  private static boolean joins(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** East Asian Wide and Fullwidth (Unicode Standard Annex 11), and the emoji blocks. */
  private static boolean wide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f900 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd);
  }
}

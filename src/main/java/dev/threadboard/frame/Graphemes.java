package dev.threadboard.frame;

/**
 * Where one grapheme of a text ends, and how many columns it takes: combining marks, emoji
 * sequences joined by ZWJ, flags and skin tones stay together (Unicode Standard Annex 29, the rules
 * that matter on a terminal).
 */
public final class Graphemes {
  private static final int JOINER = 0x200d;
  private static final int EMOJI_STYLE = 0xfe0f;

  private Graphemes() {}

  /** The index after the grapheme that starts at {@code start}. */
  public static int end(String text, int start) {
    int after = start + 1;
    if (simple(text.charAt(start)) && (after == text.length() || simple(text.charAt(after)))) {
      return after;
    }
    int last = text.codePointAt(start);
    int end = start + Character.charCount(last);
    boolean flag = isFlagLetter(last);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean pair = flag && isFlagLetter(next);
      boolean sequence = last == JOINER && WideCharacters.contains(next);
      if (!joins(next) && !sequence && !pair) {
        break;
      }
      flag = false;
      last = next;
      end += Character.charCount(next);
    }
    return end;
  }

  /** The columns (0, 1 or 2) that the grapheme between two indexes takes. */
  static int width(String text, int start, int end) {
    if (end - start == 1 && simple(text.charAt(start))) {
      return 1;
    }
    int first = text.codePointAt(start);
    int after = start + Character.charCount(first);
    if (Character.isISOControl(first) || joins(first)) {
      return 0;
    } else if (WideCharacters.contains(first)) {
      return 2;
    }
    boolean flag = isFlagLetter(first) && after < end;
    boolean emoji = after < end && text.charAt(after) == EMOJI_STYLE;
    return flag || emoji ? 2 : 1;
  }

  /** The columns that a whole text takes. */
  public static int width(String text) {
    int simple = simple(text);
    if (simple == text.length()) {
      return simple;
    }
    // Of the last simple one a mark may have made something else.
    int width = Math.max(0, simple - 1);
    for (int i = width; i < text.length(); ) {
      int end = end(text, i);
      width += width(text, i, end);
      i = end;
    }
    return width;
  }

  /** How many characters it begins with that are each a column, as long as no mark follows. */
  static int simple(String text) {
    int length = text.length();
    int simple = 0;
    while (simple < length && simple(text.charAt(simple))) {
      simple++;
    }
    return simple;
  }

  /** ASCII, and what follows: one column, and no marks. */
  private static boolean simple(char c) {
    return c < 0x7f ? c >= ' ' : c >= 0x2190 && drawn(c);
  }

  /** Arrows, mathematics, lines, blocks and shapes. */
  private static boolean drawn(char c) {
    return c < 0x231a || c >= 0x2500 && c < 0x25fd;
  }

  /** Whether it combines with the character before it and takes no column of its own. */
  private static boolean joins(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c >= 0x1160 && c <= 0x11ff
        || c >= 0x1f3fb && c <= 0x1f3ff;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }
}

package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import java.util.ArrayList;
import java.util.List;

/** Wraps text into lines, at blanks where possible. */
public final class Wrapping {
  private Wrapping() {}

  public static List<String> lines(String text, int columns) {
    return lines(text, columns, columns);
  }

  /** The first line may have another width than the others; each at least one column. */
  public static List<String> lines(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    int room = Math.max(1, first);
    while (Graphemes.width(rest) > room) {
      int end = end(rest, room);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
      room = Math.max(1, others);
    }
    lines.add(rest);
    return lines;
  }

  /** The first of some wordings of the same that fits, or else the last. */
  public static String firstThatFits(int columns, String... wordings) {
    for (String wording : wordings) {
      if (Graphemes.width(wording) <= columns) {
        return wording;
      }
    }
    return wordings[wordings.length - 1];
  }

  /** Where to break a text that is too wide: after the last blank that fits, or within a word. */
  private static int end(String text, int columns) {
    int width = 0;
    int blank = 0;
    for (int i = 0; i < text.length(); ) {
      int end = Graphemes.end(text, i);
      width += Graphemes.width(text.substring(i, end));
      if (width > columns) {
        boolean before = text.substring(0, blank).isBlank();
        return text.charAt(i) == ' ' ? i : before ? Math.max(i, end - i) : blank;
      }
      if (text.charAt(i) == ' ') {
        blank = end;
      }
      i = end;
    }
    return text.length();
  }
}

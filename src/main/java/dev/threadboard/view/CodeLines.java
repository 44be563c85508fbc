package dev.threadboard.view;

import java.util.ArrayList;
import java.util.List;

/** A line of code in as many rows as it takes, the later ones with a hanging indent. */
public record CodeLines(List<Row> rows) {
  private static final int HANGING = 4;

  /** A part of the line, and the column it begins at. */
  public record Row(int indent, String text) {}

  /** At most so many columns wide. */
  public static CodeLines of(String line, int columns) {
    String code = line.strip();
    int indent = Math.max(0, line.indexOf(code));
    List<Row> rows = new ArrayList<>();
    while (indent + code.length() > columns && columns > indent + HANGING) {
      int end = end(code, columns - indent);
      rows.add(new Row(indent, code.substring(0, end).stripTrailing()));
      code = code.substring(end).stripLeading();
      indent = rows.size() > 1 ? indent : indent + HANGING;
    }
    rows.add(new Row(indent, code));
    return new CodeLines(rows);
  }

  /** As much of the code as fits, in whole names; a mark tells that more follows. */
  public static String cut(String code, int columns, Glyphs glyphs) {
    if (code.length() <= columns) {
      return code;
    }
    int room = columns - glyphs.ellipsis().length();
    int end = Math.max(0, room);
    while (end > 0 && isName(code.charAt(end)) && isName(code.charAt(end - 1))) {
      end--;
    }
    return Area.cut(code.substring(0, end) + glyphs.ellipsis(), columns, glyphs);
  }

  /**
   * After the last blank that is within the fewest brackets, or else after a bracket or before a
   * dot, or else within a name.
   */
  private static int end(String code, int columns) {
    int bracket = 0;
    int blank = 0;
    int depth = 0;
    int least = Integer.MAX_VALUE;
    char quote = 0;
    for (int i = 0; i <= columns; i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ' ' && depth <= least && i >= columns / 3 && !isAssignment(code, i)) {
        blank = i;
        least = depth;
      } else if (c == '(') {
        depth++;
        bracket = i < columns ? i + 1 : bracket;
      } else if (c == ')') {
        depth--;
      } else if (c == '.') {
        bracket = i;
      }
    }
    int best = blank > 0 ? blank : bracket;
    return best > 0 ? best : columns;
  }

  /** Whether a blank stands beside an equals sign. */
  private static boolean isAssignment(String code, int blank) {
    return code.startsWith("= ", blank + 1) || blank > 0 && code.charAt(blank - 1) == '=';
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}

package dev.threadboard.view;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.Set;

/**
 * Colours a line of Python: keywords, strings and numbers. Not by a regular expression, which takes
 * longer to get ready than the rest of the first picture.
 */
public final class PythonColors {
  private static final Set<String> KEYWORDS =
      Set.of(
          "import", "from", "as", "def", "for", "in", "with", "if", "else", "while", "return",
          "True", "False", "None");

  private final Area row;
  private final String line;
  private final Theme theme;

  private PythonColors(Area row, String line, Theme theme) {
    this.row = row;
    this.line = line;
    this.theme = theme;
  }

  public static void draw(Area row, String line, Theme theme, boolean current) {
    row.text(0, 0, line, theme.style(current ? Role.CODE_CURRENT : Role.CODE));
    if (!current) {
      new PythonColors(row, line, theme).tokens();
    }
  }

  private void tokens() {
    for (int start = 0; start < line.length(); ) {
      char c = line.charAt(start);
      if (c == '"' || c == '\'') {
        start = string(start, c);
      } else if (isWord(c)) {
        start = word(start);
      } else {
        start++;
      }
    }
  }

  /** The place after it. */
  private int string(int start, char quote) {
    int end = line.indexOf(quote, start + 1) + 1;
    return end == 0 ? start + 1 : token(start, end, Role.CODE_STRING);
  }

  /** The place after it. */
  private int word(int start) {
    int end = wordEnd(start);
    if (KEYWORDS.contains(line.substring(start, end))) {
      return token(start, end, Role.CODE_KEYWORD);
    } else if (!isNumber(start, end)) {
      return end;
    }
    int fraction = end < line.length() && line.charAt(end) == '.' ? end + 1 : end;
    int fractionEnd = wordEnd(fraction);
    return token(start, isNumber(fraction, fractionEnd) ? fractionEnd : end, Role.CODE_NUMBER);
  }

  private int token(int start, int end, Role role) {
    if (end < row.columns()) {
      row.text(start, 0, line.substring(start, end), theme.style(role));
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < line.length() && isWord(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(line.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package dev.threadboard.view;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours a line of Python. */
final class PythonColors {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<keyword>\\b(?:import|from|as|def|for|in|with|if|else|while|return|True|False|None)\\b)"
              + "|(?<string>\"[^\"]*\"|'[^']*')|(?<number>\\b\\d+(?:\\.\\d+)?\\b)");

  private PythonColors() {}

  static void draw(Area row, String line, Theme theme, boolean current) {
    row.text(0, 0, line, theme.style(current ? Role.CODE_CURRENT : Role.CODE));
    if (current) {
      return;
    }
    Matcher token = TOKEN.matcher(line);
    while (token.find() && token.end() < row.columns()) {
      Role role =
          token.group("keyword") != null
              ? Role.CODE_KEYWORD
              : token.group("string") != null ? Role.CODE_STRING : Role.CODE_NUMBER;
      row.text(token.start(), 0, token.group(), theme.style(role));
    }
  }
}

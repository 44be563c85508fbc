package dev.threadboard.view;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.List;

/** The last line: the keys that make sense now, or something said to the person. */
final class Footer {
  private static final int GAP = 2;

  /** The last keys are shown even where others are not. */
  private static final int ALWAYS = 2;

  private Footer() {}

  static void draw(Area row, List<KeyLabel> keys, String hint, Theme theme) {
    if (hint != null) {
      row.text(1, 0, hint, theme.style(Role.HINT));
      return;
    }
    int column = 1;
    int reserved =
        keys.stream().skip(Math.max(0, keys.size() - ALWAYS)).mapToInt(Footer::width).sum();
    for (int i = 0; i < keys.size(); i++) {
      KeyLabel key = keys.get(i);
      boolean always = i >= keys.size() - ALWAYS;
      if (column + width(key) + (always ? 0 : reserved) <= row.columns() + GAP) {
        column = row.text(column, 0, key.key(), theme.style(Role.KEY)) + 1;
        column = row.text(column, 0, key.label(), theme.style(Role.TEXT)) + GAP;
      }
    }
  }

  private static int width(KeyLabel key) {
    return Graphemes.width(key.key()) + 1 + Graphemes.width(key.label()) + GAP;
  }
}

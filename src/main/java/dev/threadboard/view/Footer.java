package dev.threadboard.view;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.List;

/** The last line: the keys that make sense now, or something said to the person. */
final class Footer {
  private Footer() {}

  static void draw(Area row, List<KeyLabel> keys, String hint, Theme theme) {
    if (hint != null) {
      row.text(1, 0, hint, theme.style(Role.HINT));
      return;
    }
    int column = 1;
    for (KeyLabel key : keys) {
      int width = Graphemes.width(key.key()) + 1 + Graphemes.width(key.label());
      if (column + width > row.columns()) {
        continue;
      }
      column = row.text(column, 0, key.key(), theme.style(Role.KEY)) + 1;
      column = row.text(column, 0, key.label(), theme.style(Role.TEXT)) + 2;
    }
  }
}

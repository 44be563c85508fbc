package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.EnumSet;
import java.util.Set;

/** Tells what the glyphs of a timeline mean: those that are in it. */
final class Legend {
  private final Theme theme;
  private final Set<Shade> shades = EnumSet.noneOf(Shade.class);
  private boolean instant;
  private boolean print;
  private boolean mixed;

  Legend(Theme theme) {
    this.theme = theme;
  }

  void add(Shade shade) {
    shades.add(shade);
  }

  void instant() {
    instant = true;
  }

  void print() {
    print = true;
  }

  void mixed() {
    mixed = true;
  }

  void draw(Area row) {
    Glyphs glyphs = row.glyphs();
    int column = 0;
    if (print) {
      column = entry(row, column, glyphs.print(), "prints", theme.style(Role.STRONG));
    }
    if (instant) {
      column = entry(row, column, glyphs.instant(), "runs", theme.style(Role.STATE_RUNNING));
    }
    for (Shade shade : shades) {
      column = entry(row, column, glyphs.lane(shade), shade.word(), theme.style(shade.role()));
    }
    if (mixed) {
      Style style = theme.style(Role.TEXT).withUnderline();
      entry(row, column, "mixed", "the longest is shown", style);
    }
  }

  private int entry(Area row, int column, String glyph, String word, Style style) {
    if (column + 1 + Graphemes.width(glyph) + Graphemes.width(word) > row.columns()) {
      return column;
    }
    int at = row.text(column, 0, glyph, style);
    return row.text(at + 1, 0, word, theme.style(Role.MUTED)) + 2;
  }
}

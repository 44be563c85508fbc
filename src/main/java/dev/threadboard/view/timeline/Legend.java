package dev.threadboard.view.timeline;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.LaneFill;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The legend of the glyphs that are in the timeline. */
final class Legend {
  private final Theme theme;
  private final Set<LaneFill> shades = EnumSet.noneOf(LaneFill.class);
  private boolean instant;
  private boolean print;
  private boolean value;
  private boolean mixed;

  Legend(Theme theme) {
    this.theme = theme;
  }

  void add(LaneFill fill) {
    shades.add(fill);
  }

  void instant() {
    instant = true;
  }

  void print() {
    print = true;
  }

  void value() {
    value = true;
  }

  void mixed() {
    mixed = true;
  }

  /** With one blank between two where two are too many. */
  void draw(Area row) {
    List<Entry> entries = entries(row.glyphs());
    int columns = 0;
    for (Entry entry : entries) {
      columns += entry.columns() + 2;
    }
    int gap = columns - 2 > row.columns() ? 1 : 2;
    int column = 0;
    for (Entry entry : entries) {
      if (column + entry.columns() <= row.columns()) {
        int at = row.text(column, 0, entry.glyph, entry.style);
        column = row.text(at, 0, entry.word, theme.style(Role.MUTED)) + gap;
      }
    }
  }

  private List<Entry> entries(Glyphs glyphs) {
    List<Entry> entries = new ArrayList<>();
    if (print) {
      entries.add(new Entry(glyphs.print(), " prints", theme.style(Role.STRONG)));
    }
    if (value) {
      entries.add(new Entry(glyphs.valueChange(), " value", theme.style(Role.HINT)));
    }
    if (instant) {
      entries.add(new Entry(glyphs.instant(), " ran", theme.style(Role.STATE_RUNNING)));
    }
    if (mixed) {
      entries.add(new Entry("mixed", "", theme.style(Role.TEXT).withUnderline()));
    }
    for (LaneFill fill : shades) {
      entries.add(new Entry(glyphs.lane(fill), " " + fill.word(), theme.style(fill.role())));
    }
    return entries;
  }

  private record Entry(String glyph, String word, Style style) {
    int columns() {
      return Graphemes.width(glyph) + Graphemes.width(word);
    }
  }
}

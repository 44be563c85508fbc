package dev.threadboard.view;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.viewer.HitRegion;
import java.util.ArrayList;
import java.util.List;

/** The last line: the keys that make sense now, or a hint. */
public final class Footer {
  private static final int GAP = 2;

  /** The last keys are shown even where others are not. */
  private static final int ALWAYS = 2;

  private Footer() {}

  /** Draws it, and tells where each key stands. */
  public static List<HitRegion> draw(Area row, List<KeyLabel> keys, String hint, Theme theme) {
    List<HitRegion> regions = new ArrayList<>();
    if (hint != null) {
      row.text(1, 0, hint, theme.style(Role.HINT));
      return regions;
    }
    int column = 1;
    int reserved = 0;
    for (KeyLabel key : keys.subList(Math.max(0, keys.size() - ALWAYS), keys.size())) {
      reserved += width(key);
    }
    for (int i = 0; i < keys.size(); i++) {
      KeyLabel key = keys.get(i);
      boolean always = i >= keys.size() - ALWAYS;
      if (column + width(key) + (always ? 0 : reserved) <= row.columns() + GAP) {
        addRegions(regions, row.part(column, 0, width(key) - GAP, 1), key.keys());
        column = row.text(column, 0, key.key(), theme.style(Role.KEY)) + 1;
        column = row.text(column, 0, key.label(), theme.style(Role.TEXT)) + GAP;
      }
    }
    return regions;
  }

  /** Where a label has several keys, each has its own name, and the last the words, too. */
  private static void addRegions(List<HitRegion> regions, Area label, List<String> keys) {
    int from = 0;
    for (int i = 0; i < keys.size(); i++) {
      boolean last = i == keys.size() - 1;
      int columns = last ? label.columns() - from : Graphemes.width(keys.get(i)) + 1;
      regions.add(label.part(from, 0, columns, 1).region(new HitRegion.Key(keys.get(i))));
      from += columns;
    }
  }

  private static int width(KeyLabel key) {
    return Graphemes.width(key.key()) + 1 + Graphemes.width(key.label()) + GAP;
  }
}

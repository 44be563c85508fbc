package dev.threadboard.view;

import dev.threadboard.command.PaletteItem;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.SearchState;
import java.util.ArrayList;
import java.util.List;

/** The palette of commands: the line that is written, and the commands that fit it. */
public final class PaletteView {
  /** In cells, the border included. */
  private static final int WIDTH = 72;

  /** In commands. */
  private static final int MOST = 12;

  /** In rows: the border, and the line that is written. */
  private static final int OTHER_ROWS = 3;

  private final SearchState search;
  private final List<PaletteItem> offers;
  private final Theme theme;
  private final List<HitRegion> regions = new ArrayList<>();

  private PaletteView(SearchState search, List<PaletteItem> offers, Theme theme) {
    this.search = search;
    this.offers = offers;
    this.theme = theme;
  }

  /** Draws it over what is there, above the last row, and tells what the mouse can do with it. */
  public static List<HitRegion> draw(
      Area all, SearchState search, List<PaletteItem> offers, Theme theme) {
    PaletteView view = new PaletteView(search, offers, theme);
    view.draw(all);
    view.regions.add(all.region(new HitRegion.Under()));
    return view.regions;
  }

  private void draw(Area all) {
    int columns = Math.min(WIDTH, all.columns() - 4);
    int wanted = Math.max(1, Math.min(MOST, offers.size())) + OTHER_ROWS;
    int rows = Math.min(all.rows() - 2, wanted);
    int left = (all.columns() - columns) / 2;
    Area over = all.part(left, Math.min(2, all.rows() - 1 - rows), columns, rows);
    for (int row = 0; row < over.rows(); row++) {
      over.fill(row, " ", theme.style(Role.TEXT));
    }
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    box.title("commands", theme.style(Role.FOCUS));
    Area inside = box.whole();
    int at = inside.text(1, 0, ":", theme.style(Role.KEY)) + 1;
    Style text = theme.style(Role.STRONG);
    InputView.draw(inside.part(at, 0, inside.columns() - at, 1), search.palette(), text);
    if (offers.isEmpty()) {
      inside.text(3, 1, "No command is called like that.", theme.style(Role.HINT));
      return;
    }
    int highlighted = Math.min(search.highlighted(), offers.size() - 1);
    box.note(
        Numbers.count(highlighted + 1L) + " of " + Numbers.count(offers.size()),
        theme.style(Role.MUTED));
    int shown = inside.rows() - 1;
    int first = Math.max(0, Math.min(highlighted - shown / 2, offers.size() - shown));
    for (int i = 0; i < shown && first + i < offers.size(); i++) {
      Area row = inside.row(1 + i);
      offer(row, offers.get(first + i), first + i == highlighted);
      regions.add(row.region(new HitRegion.Offer(first + i)));
    }
  }

  private void offer(Area row, PaletteItem item, boolean highlighted) {
    Style text = theme.style(highlighted ? Role.SELECTION : Role.TEXT);
    Style quiet = highlighted ? text : theme.style(Role.MUTED);
    if (highlighted) {
      row.fill(0, " ", text);
      row.text(1, 0, row.glyphs().pointer(), text);
    }
    int key = row.columns() - Math.max(1, Graphemes.width(item.key()) + 1);
    row.text(key, 0, item.key(), highlighted ? text : theme.style(Role.KEY));
    Area words = row.part(3, 0, key - 4, 1);
    int column = words.text(0, 0, item.words(), text);
    words.text(Math.max(20, column + 2), 0, item.note(), quiet);
    mark(words, item, highlighted ? text : theme.style(Role.STRONG));
  }

  /** Letters that were typed are underlined, so that they are not told by colour alone. */
  private static void mark(Area words, PaletteItem item, Style style) {
    for (int place : item.matched()) {
      int column = Graphemes.width(item.words().substring(0, place));
      String letter = item.words().substring(place, place + 1);
      words.text(column, 0, letter, style.withUnderline());
    }
  }
}

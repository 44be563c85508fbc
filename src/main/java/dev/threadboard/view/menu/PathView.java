package dev.threadboard.view.menu;

import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.InputView;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.PathInput;
import java.util.ArrayList;
import java.util.List;

/** The line in which the path of a program of one's own is written, and how it may go on. */
final class PathView {
  /** In cells, the border included. */
  private static final int WIDTH = 72;

  /** In paths. */
  private static final int MOST = 12;

  /** In rows: the border, and the line that is written. */
  private static final int OTHER_ROWS = 3;

  private PathView() {}

  /** Draws it over what is there, above the last row, and tells what the mouse can do with it. */
  static List<HitRegion> draw(Area all, PathInput path, List<String> offers, Theme theme) {
    List<HitRegion> regions = new ArrayList<>();
    int columns = Math.min(WIDTH, all.columns() - 4);
    int rows = Math.min(all.rows() - 2, Math.max(1, Math.min(MOST, offers.size())) + OTHER_ROWS);
    int left = (all.columns() - columns) / 2;
    Area over = all.part(left, Math.min(2, all.rows() - 1 - rows), columns, rows);
    for (int row = 0; row < over.rows(); row++) {
      over.fill(row, " ", theme.style(Role.TEXT));
    }
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    box.title("a program of your own", theme.style(Role.FOCUS));
    Area inside = box.whole();
    int at = inside.text(1, 0, "path:", theme.style(Role.KEY)) + 1;
    Area line = inside.part(at, 0, inside.columns() - at, 1);
    InputView.draw(line, path.input(), theme.style(Role.STRONG));
    int highlighted = Math.min(path.highlighted(), offers.size() - 1);
    int shown = inside.rows() - 1;
    int first = Math.max(0, Math.min(highlighted - shown / 2, offers.size() - shown));
    for (int i = 0; i < shown && first + i < offers.size(); i++) {
      Area row = inside.row(1 + i);
      offer(row, offers.get(first + i), first + i == highlighted, theme);
      regions.add(row.region(new HitRegion.Offer(first + i)));
    }
    if (offers.isEmpty()) {
      inside.text(3, 1, hint(path.input().text()), theme.style(Role.HINT));
    } else if (offers.size() > shown) {
      box.note(Numbers.count(offers.size()) + " of them", theme.style(Role.MUTED));
    }
    regions.add(all.region(new HitRegion.Under()));
    return regions;
  }

  private static String hint(String typed) {
    if (typed.startsWith("-m")) {
      return "A module, as in python3 -m; its arguments stand behind --.";
    }
    return typed.contains(" -- ")
        ? "What is behind -- are the program's own arguments."
        : "No folder and no .py file begins like that.";
  }

  /** Without the folders before it, which all have. */
  private static void offer(Area row, String path, boolean highlighted, Theme theme) {
    Style style = theme.style(highlighted ? Role.SELECTION : Role.TEXT);
    if (highlighted) {
      row.fill(0, " ", style);
      row.text(1, 0, row.glyphs().pointer(), style);
    }
    row.text(3, 0, path.substring(path.lastIndexOf('/', path.length() - 2) + 1), style);
  }
}

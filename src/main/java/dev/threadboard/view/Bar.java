package dev.threadboard.view;

import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;

/**
 * A progress bar, to a fraction of a cell; the cell at its edge has the background of the part
 * still to do.
 */
public final class Bar {
  private Bar() {}

  /** Draws it over a row of an area; {@code fraction} from 0 to 1. */
  public static void draw(Area row, double fraction, Theme theme, Role done) {
    double cells = Math.max(0, Math.min(1, fraction)) * row.columns() + 1e-6;
    int full = (int) cells;
    Style look = theme.style(done);
    Style rest = theme.style(Role.BAR_REST);
    row.fill(0, row.glyphs().rest(), rest);
    row.part(0, 0, full, 1).fill(0, row.glyphs().full(), look);
    boolean tinted = row.glyphs().isRestShade() && !look.reverse();
    Style edge = tinted ? look.withBackground(rest.lightShade()) : look;
    row.text(full, 0, row.glyphs().part(cells - full), edge);
  }

  /** The same with nothing behind it, for one of several bars that are compared. */
  public static void drawAlone(Area row, double fraction, Style look) {
    double cells = Math.max(0, Math.min(1, fraction)) * row.columns() + 1e-6;
    int full = (int) cells;
    row.part(0, 0, full, 1).fill(0, row.glyphs().full(), look);
    row.text(full, 0, row.glyphs().part(cells - full), look);
  }

  /** The bar of what is over, which nobody needs to watch: a line. */
  public static void drawThin(Area row, double fraction, Theme theme, Role done) {
    int full = (int) Math.round(Math.max(0, Math.min(1, fraction)) * row.columns());
    row.fill(0, row.glyphs().trackRest(), theme.style(Role.BAR_REST));
    row.part(0, 0, full, 1).fill(0, row.glyphs().trackDone(), theme.style(done));
  }
}

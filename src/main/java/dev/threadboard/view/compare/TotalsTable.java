package dev.threadboard.view.compare;

import dev.threadboard.compare.RunTotals;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;

/** What each of two runs took; of a run that goes on, only that it does. */
final class TotalsTable {
  /** In rows. */
  static final int ROWS = 3;

  /** The least columns that it needs. */
  static final int COLUMNS = 76;

  private static final String[] HEADS = {"time", "threads", "lines", "slept", "waited", "switches"};

  /** Of each figure, in cells. */
  private static final int WIDTH = 10;

  private TotalsTable() {}

  static void draw(Area area, CompareScene scene) {
    Theme theme = scene.theme();
    int names = Math.min(40, area.columns() - 2 - HEADS.length * WIDTH);
    area.text(1, 0, "totals", theme.style(Role.TITLE));
    for (int i = 0; i < HEADS.length; i++) {
      right(area, names + i * WIDTH, 0, HEADS[i], theme, Role.MUTED);
    }
    for (int which = 0; which < 2; which++) {
      int row = 1 + which;
      String name = Area.cutMiddle(scene.name(which), names - 1, area.glyphs());
      area.text(1, row, name, theme.style(Role.TEXT));
      if (scene.ended(which)) {
        String[] figures = figures(scene.side(which).totals());
        for (int i = 0; i < HEADS.length; i++) {
          Role role = i == 0 ? Role.STRONG : Role.TEXT;
          right(area, names + i * WIDTH, row, figures[i], theme, role);
        }
      } else {
        right(area, names, row, "goes on", theme, Role.MUTED);
      }
    }
  }

  private static String[] figures(RunTotals totals) {
    return new String[] {
      Numbers.seconds(totals.nanos()) + " s",
      Numbers.count(totals.threads()),
      Numbers.count(totals.lines()),
      Numbers.seconds(totals.slept()) + " s",
      Numbers.seconds(totals.waited()) + " s",
      Numbers.count(totals.switches())
    };
  }

  private static void right(Area area, int column, int row, String text, Theme theme, Role role) {
    area.part(column, row, WIDTH, 1).textRight(0, text, theme.style(role));
  }
}

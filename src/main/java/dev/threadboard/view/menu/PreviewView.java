package dev.threadboard.view.menu;

import dev.threadboard.board.State;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.StateStyle;
import dev.threadboard.viewer.RunPreview;

/**
 * The preview of a run in a few rows: a lane for each thread, in which each cell has the glyph of
 * the thread's longest state in that time and the last cell that of its end; the totals are in the
 * border.
 */
final class PreviewView {
  /** In lanes. */
  private static final int MOST = 6;

  /** In rows. */
  private static final int BORDER = 2;

  private static final int NAMES = 12;

  private final RunPreview preview;
  private final Theme theme;

  PreviewView(RunPreview preview, Theme theme) {
    this.preview = preview;
    this.theme = theme;
  }

  /** How many rows it takes of those that there are; 0 if they are too few. */
  int rows(int room) {
    int lanes = Math.min(Math.min(MOST, preview.lanes().size()), room - BORDER);
    return lanes < 1 || lanes < 2 && preview.lanes().size() > 1 ? 0 : lanes + BORDER;
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title("preview " + area.glyphs().dot() + " " + totals(), theme.style(Role.TITLE));
    Area inside = box.inside();
    int all = preview.lanes().size();
    int shown = all <= inside.rows() ? all : inside.rows() - 1;
    int names = 0;
    for (int i = 0; i < shown; i++) {
      names = Math.max(names, Graphemes.width(preview.lanes().get(i).name()));
    }
    names = Math.min(names, NAMES);
    for (int i = 0; i < shown; i++) {
      lane(inside.row(i), preview.lanes().get(i), names);
    }
    if (shown < all) {
      String more = area.glyphs().ellipsis() + " and " + Numbers.count(all - shown) + " more";
      inside.text(0, shown, more, theme.style(Role.MUTED));
    }
  }

  private void lane(Area row, RunPreview.Lane lane, int names) {
    String name = Area.cutMiddle(lane.name(), names, row.glyphs());
    row.text(0, 0, name, theme.style(Role.MUTED));
    int columns = row.columns() - names - 2;
    Area cells = row.part(names + 1, 0, columns + 1, 1);
    State state = null;
    for (int column = 0; column < columns && !over(state); column++) {
      long from = preview.end() / columns * column;
      state = lane.longest(from, preview.end() / columns * (column + 1));
      cell(cells, column, state);
    }
    if (!over(state)) {
      cell(cells, columns, lane.last());
    }
  }

  private void cell(Area cells, int column, State state) {
    if (state != null) {
      Style style = theme.style(StateStyle.role(state));
      cells.text(column, 0, cells.glyphs().state(state), style);
    }
  }

  private static boolean over(State state) {
    return state != null && state.over();
  }

  private String totals() {
    int threads = preview.lanes().size();
    String often =
        Numbers.seconds(preview.end())
            + " s, "
            + Numbers.count(threads)
            + (threads == 1 ? " thread" : " threads");
    return preview.exit() == RunPreview.GOES_ON
        ? often + " and it goes on"
        : preview.exit() == 0 ? often : often + ", exit status " + preview.exit();
  }
}

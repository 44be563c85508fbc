package dev.threadboard.view.dashboard;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** What is to be seen in the run, over the dashboard, which goes on below. */
final class ExplanationView {
  /** In cells, the border included. */
  private static final int WIDTH = 76;

  /** In columns and rows: the border, and what is blank within it. */
  private static final int FRAME = 4;

  private static final String UNKNOWN = "Nothing is known of this program but its listing.";

  private ExplanationView() {}

  /**
   * Draws it above the last row, in pages if it has more lines than there are rows; a click closes
   * it.
   */
  static ScreenLayout draw(Area all, Scene scene, ScreenLayout under) {
    Theme theme = scene.theme();
    String text = scene.narration().explanation();
    int columns = Math.min(WIDTH, all.columns() - 2);
    List<String> lines = Wrapping.lines(text.isEmpty() ? UNKNOWN : text, columns - FRAME);
    int most = all.rows() - 2;
    boolean blank = lines.size() + FRAME <= most;
    int rows = Math.min(most, lines.size() + (blank ? FRAME : 2));
    Area over = all.part((all.columns() - columns) / 2, 1 + (most - rows) / 3, columns, rows);
    for (int row = 0; row < over.rows(); row++) {
      over.fill(row, " ", theme.style(Role.TEXT));
    }
    Box box = Box.draw(over, theme.style(Role.FOCUS), true);
    String title = scene.board().run() == null ? "" : scene.board().run().title();
    box.title(title.isEmpty() ? "explanation" : title, theme.style(Role.FOCUS));
    if (!scene.back().isEmpty()) {
      box.note(scene.back() + " closes", theme.style(Role.HINT));
    }
    int shown = Math.max(1, box.inside().rows());
    int pages = (lines.size() + shown - 1) / shown;
    int page = Math.min(scene.view().search().helpPage(), pages - 1);
    int first = page * shown;
    for (int i = 0; i < shown && first + i < lines.size(); i++) {
      box.inside().text(0, i + (blank ? 1 : 0), lines.get(first + i), theme.style(Role.TEXT));
    }
    if (pages > 1) {
      String where = "page " + (page + 1) + " of " + pages + ", up and down turn pages";
      box.below(where, theme.style(Role.HINT));
    }
    return under.under(List.of(over.region(new HitRegion.Help()))).paged(pages);
  }
}

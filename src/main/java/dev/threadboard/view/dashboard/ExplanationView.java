package dev.threadboard.view.dashboard;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import java.util.List;

/** What is to be seen in the run, over the dashboard, which goes on below. */
final class ExplanationView {
  /** In cells, the border included. */
  private static final int WIDTH = 76;

  /** In columns and rows: the border, and what is blank within it. */
  private static final int FRAME = 4;

  private static final String UNKNOWN = "Nothing is known of this program but its listing.";

  private ExplanationView() {}

  /** Draws it above the last row; a click closes it. */
  static List<HitRegion> draw(Area all, Scene scene) {
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
    for (int i = 0; i < lines.size(); i++) {
      box.inside().text(0, i + (blank ? 1 : 0), lines.get(i), theme.style(Role.TEXT));
    }
    return List.of(over.region(new HitRegion.Help()));
  }
}

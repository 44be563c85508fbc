package dev.threadboard.view;

import dev.threadboard.board.Region;
import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import java.util.List;

/** All keys, and what the glyphs mean. */
final class HelpView {
  private HelpView() {}

  /** Draws it, and tells where it can be clicked away: everywhere. */
  static List<Region> draw(Area all, Scene scene) {
    Theme theme = scene.theme();
    Box box =
        Box.draw(all.part(0, 0, all.columns(), all.rows() - 1), theme.style(Role.BORDER), false);
    box.title("help", theme.style(Role.TITLE));
    Area inside = box.inside();
    int half = Math.max(38, Math.min(48, inside.columns() / 2));
    int used = keys(inside, scene.keys(), theme, half);
    states(inside.part(0, used + 1, inside.columns(), 99), theme);
    String close = scene.back().isEmpty() ? "a click closes help" : scene.back() + " closes help";
    all.row(all.rows() - 1).text(1, 0, close, theme.style(Role.HINT));
    return List.of(all.region(new Region.Help()));
  }

  private static int keys(Area area, List<KeyLabel> keys, Theme theme, int half) {
    int columns = area.columns() >= 2 * 36 ? 2 : 1;
    int rows = (keys.size() + columns - 1) / columns;
    for (int i = 0; i < keys.size(); i++) {
      Area cell = area.part(i / rows * half, i % rows, half - 1, 1);
      cell.part(0, 0, 9, 1).text(0, 0, keys.get(i).key(), theme.style(Role.KEY));
      cell.text(10, 0, keys.get(i).label(), theme.style(Role.TEXT));
    }
    return rows;
  }

  private static void states(Area area, Theme theme) {
    int column = 0;
    int row = 0;
    for (State state : State.values()) {
      String label = StateLook.label(state, area.glyphs());
      if (column + Graphemes.width(label) > area.columns()) {
        column = 0;
        row++;
      }
      column = area.text(column, row, label, theme.style(StateLook.role(state))) + 3;
    }
  }
}

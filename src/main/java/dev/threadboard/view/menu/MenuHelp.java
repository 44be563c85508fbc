package dev.threadboard.view.menu;

import dev.threadboard.board.State;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.StateStyle;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** The menu's keys, and what the glyphs of the preview mean. */
final class MenuHelp {
  private MenuHelp() {}

  /** Draws it; any key closes it, and so does a click anywhere. */
  static ScreenLayout draw(Area all, MenuScene scene) {
    Theme theme = scene.theme();
    Area above = all.part(0, 0, all.columns(), all.rows() - 1);
    Box box = Box.draw(above, theme.style(Role.BORDER), false);
    box.title("help", theme.style(Role.TITLE));
    Area inside = box.inside();
    int keys = 0;
    for (KeyLabel key : scene.keys()) {
      keys = Math.max(keys, Graphemes.width(key.key()) + 2);
    }
    int row = 0;
    for (KeyLabel key : scene.keys()) {
      inside.text(0, row, key.key(), theme.style(Role.KEY));
      inside.text(keys, row++, key.label(), theme.style(Role.TEXT));
    }
    states(inside.part(0, row + 1, inside.columns(), inside.rows()), theme);
    all.row(all.rows() - 1).text(1, 0, "any key closes help", theme.style(Role.HINT));
    return ScreenLayout.of(List.of(all.region(new HitRegion.Help())));
  }

  private static void states(Area area, Theme theme) {
    int column = 0;
    int row = 0;
    for (State state : State.values()) {
      String label = StateStyle.label(state, area.glyphs());
      if (column > 0 && column + Graphemes.width(label) > area.columns()) {
        column = 0;
        row++;
      }
      area.text(column, row, label, theme.style(StateStyle.role(state)));
      column += Graphemes.width(label) + 3;
    }
  }
}

package dev.threadboard.view.menu;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** The menu of scenarios: their names, and of the selected one all there is to say. */
public final class MenuView {
  /** In lines. */
  private static final int MIN_LISTING = 4;

  private final MenuState menu;
  private final Theme theme;
  private final Glyphs glyphs;
  private final List<HitRegion> regions = new ArrayList<>();

  private MenuView(MenuState menu, Theme theme, Glyphs glyphs) {
    this.menu = menu;
    this.theme = theme;
    this.glyphs = glyphs;
  }

  /**
   * Paints it; a pure function of what it is given.
   *
   * @param preview of the selected scenario; null if there is none
   * @param hint something said to the person, otherwise null
   */
  public static Picture paint(
      MenuState menu,
      RunPreview preview,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String hint) {
    Canvas canvas = new Canvas(size, theme.style(Role.TEXT));
    Area all = Area.all(canvas, glyphs);
    MenuView view = new MenuView(menu, theme, glyphs);
    int head = all.text(1, 0, "threadboard", theme.style(Role.TITLE));
    all.text(head + 3, 0, "Python's threads, made visible", theme.style(Role.MUTED));
    Area body = all.part(0, 1, all.columns(), all.rows() - 2);
    int names = Math.min(22, all.columns() / 2);
    view.names(body.part(0, 0, names, body.rows()));
    Area right = body.part(names, 0, body.columns(), body.rows());
    int rows = preview == null ? 0 : new PreviewView(preview, theme).rows(view.spare(right));
    view.detail(right.part(0, 0, right.columns(), right.rows() - rows));
    if (rows > 0) {
      Area last = right.part(0, right.rows() - rows, right.columns(), rows);
      new PreviewView(preview, theme).draw(last);
    }
    view.regions.addAll(Footer.draw(all.row(all.rows() - 1), keys, hint, theme));
    return new Picture(canvas.frame(), ScreenLayout.of(view.regions));
  }

  private void names(Area area) {
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    box.title("scenarios", theme.style(Role.FOCUS));
    Area inside = box.whole();
    int first = Math.max(0, menu.selected() - inside.rows() + 1);
    for (int row = 0; row < inside.rows() && first + row < menu.items().size(); row++) {
      boolean selected = first + row == menu.selected();
      if (selected) {
        inside.fill(row, " ", theme.style(Role.SELECTION));
      }
      inside.text(
          0,
          row,
          mark(selected) + menu.items().get(first + row).name(),
          theme.style(selected ? Role.SELECTION : Role.TEXT));
      regions.add(inside.row(row).region(new HitRegion.Scenario(first + row)));
    }
  }

  /** How many rows the preview may have: some of the listing stays. */
  private int spare(Area area) {
    MenuState.Item item = menu.item();
    int said = Wrapping.lines(item.explanation(), area.columns() - 4).size() + 1;
    int fields = item.fields().isEmpty() ? 0 : item.fields().size() + 1;
    return area.rows() - 2 - said - fields - Math.min(item.listing().size(), MIN_LISTING);
  }

  private void detail(Area area) {
    MenuState.Item item = menu.item();
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(item.title(), theme.style(Role.TITLE));
    Area inside = box.inside();
    int row = 0;
    for (String line : Wrapping.lines(item.explanation(), inside.columns())) {
      inside.text(0, row++, line, theme.style(Role.TEXT));
    }
    row++;
    for (int i = 0; i < item.fields().size(); i++) {
      regions.add(inside.row(row).region(new HitRegion.Parameter(i)));
      field(inside.row(row++), item.fields().get(i), i == menu.field());
    }
    row += item.fields().isEmpty() ? 0 : 1;
    for (String line : item.listing()) {
      PythonColors.draw(inside.row(row++), line, theme, false);
    }
  }

  private String mark(boolean selected) {
    return selected ? glyphs.pointer() + " " : "  ";
  }

  private void field(Area row, MenuState.Field field, boolean selected) {
    Role role = selected ? Role.FOCUS : Role.TEXT;
    int at = row.text(0, 0, mark(selected) + field.name() + " = ", theme.style(role));
    Role value = !field.valid() ? Role.LOG_ERROR : selected ? Role.SELECTION : Role.STRONG;
    at = row.text(at, 0, " " + field.text() + " ", theme.style(value));
    String bounds = "  " + field.meaning() + ", " + field.min() + " to " + field.max();
    row.text(at, 0, bounds, theme.style(field.valid() ? Role.MUTED : Role.LOG_ERROR));
  }
}

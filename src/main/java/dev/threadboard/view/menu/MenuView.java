package dev.threadboard.view.menu;

import dev.threadboard.frame.Canvas;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.PaletteView;
import dev.threadboard.view.Picture;
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

  private final MenuScene scene;
  private final MenuState menu;
  private final Theme theme;
  private final Glyphs glyphs;
  private final List<HitRegion> regions = new ArrayList<>();

  private MenuView(MenuScene scene) {
    this.scene = scene;
    this.menu = scene.menu();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
  }

  /** Paints it; a pure function of the scene. */
  public static Picture paint(MenuScene scene) {
    Canvas canvas = new Canvas(scene.size(), scene.theme().style(Role.TEXT));
    Area all = Area.all(canvas, scene.glyphs());
    ScreenLayout layout =
        scene.menu().help() ? MenuHelp.draw(all, scene) : new MenuView(scene).draw(all);
    if (scene.menu().search().palette() != null) {
      layout =
          layout.under(PaletteView.draw(all, scene.menu().search(), scene.offers(), scene.theme()));
    }
    if (scene.menu().path() != null) {
      layout = layout.under(PathView.draw(all, scene.menu().path(), scene.paths(), scene.theme()));
    }
    return new Picture(canvas.frame(), layout);
  }

  private ScreenLayout draw(Area all) {
    int head = all.text(1, 0, "threadboard", theme.style(Role.TITLE));
    all.text(head + 3, 0, "Python's threads, made visible", theme.style(Role.MUTED));
    Area body = all.part(0, 1, all.columns(), all.rows() - 2);
    int names = Math.min(22, all.columns() / 2);
    names(body.part(0, 0, names, body.rows()));
    Area right = body.part(names, 0, body.columns(), body.rows());
    RunPreview preview = scene.preview();
    int rows = preview == null ? 0 : new PreviewView(preview, theme).rows(spare(right));
    Area upper = right.part(0, 0, right.columns(), right.rows() - rows);
    MenuDetail detail = new MenuDetail(menu, theme, upper);
    regions.addAll(detail.draw());
    if (rows > 0) {
      Area last = right.part(0, right.rows() - rows, right.columns(), rows);
      new PreviewView(preview, theme).draw(last);
    }
    regions.addAll(Footer.draw(all.row(all.rows() - 1), scene.keys(), scene.hint(), theme));
    return new ScreenLayout(1, detail.lastScroll(), 1, detail.rows(), regions);
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
    int fields = item.shown().isEmpty() ? 0 : item.shown().size() + 1;
    return area.rows() - 2 - said - fields - Math.min(item.listing().size(), MIN_LISTING);
  }

  private String mark(boolean selected) {
    return selected ? glyphs.pointer() + " " : "  ";
  }
}

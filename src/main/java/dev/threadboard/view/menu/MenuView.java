package dev.threadboard.view.menu;

import dev.threadboard.frame.Canvas;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.PaletteView;
import dev.threadboard.view.Picture;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** The menu: what there is to choose, and of what is selected all there is to say. */
public final class MenuView {
  /** In lines. */
  private static final int MIN_LISTING = 4;

  /** In columns: where there are so many beside the list, the listing has a box of its own. */
  private static final int ROOMY = 130;

  /** In columns, the border included. */
  private static final int LISTING = 76;

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
    int names = MenuList.columns(menu, all.columns());
    regions.addAll(new MenuList(menu, theme, body.part(0, 0, names, body.rows())).draw());
    Area right = body.part(names, 0, body.columns(), body.rows());
    int beside = menu.hasTopics() && right.columns() >= ROOMY ? LISTING : 0;
    Area left = right.part(0, 0, right.columns() - beside, right.rows());
    if (beside > 0) {
      listing(right.part(left.columns(), 0, beside, right.rows()));
    }
    MenuDetail detail = detail(left, beside == 0);
    regions.addAll(Footer.draw(all.row(all.rows() - 1), scene.keys(), scene.hint(), theme));
    return new ScreenLayout(1, detail.lastScroll(), 1, detail.rows(), regions);
  }

  /** What is told of the selected entry, and below it what there is room for. */
  private MenuDetail detail(Area area, boolean withListing) {
    RunPreview preview = scene.preview();
    ProgressView progress = new ProgressView(menu, theme);
    int spare = spare(area, withListing);
    int previewed = preview == null ? 0 : new PreviewView(preview, theme).rows(spare);
    int counted =
        progress.rows(spare - previewed - (withListing ? menu.item().listing().size() : 0));
    int rows = area.rows() - previewed - counted;
    MenuDetail detail =
        new MenuDetail(menu, theme, area.part(0, 0, area.columns(), rows), withListing);
    regions.addAll(detail.draw());
    if (previewed > 0) {
      new PreviewView(preview, theme).draw(area.part(0, rows, area.columns(), previewed));
    }
    if (counted > 0) {
      progress.draw(area.part(0, rows + previewed, area.columns(), counted));
    }
    return detail;
  }

  private void listing(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(menu.item().own() ? "listing" : menu.item().name() + ".py", theme.style(Role.TITLE));
    Area inside = box.inside();
    int row = 0;
    for (String line : menu.item().listing()) {
      for (CodeLines.Row part : CodeLines.of(line, inside.columns()).rows()) {
        if (row < inside.rows()) {
          String text = " ".repeat(part.indent()) + part.text();
          PythonColors.draw(inside.row(row++), text, theme, false);
        }
      }
    }
  }

  /** How many rows there are for more than what is told: some of the listing stays. */
  private int spare(Area area, boolean withListing) {
    MenuItem item = menu.item();
    int said = Wrapping.lines(item.explanation(), area.columns() - 4).size() + 1;
    int fields = item.shown().isEmpty() ? 0 : item.shown().size() + 1;
    int listing = withListing ? Math.min(item.listing().size(), MIN_LISTING) : 0;
    return area.rows() - 2 - said - fields - listing;
  }
}

package dev.threadboard.view.explore;

import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import java.util.ArrayList;
import java.util.List;

/** A search: how far it has come, its outcomes, and of the selected one all there is to say. */
public final class ExploreView {
  /** On a smaller screen it only shows the size it needs. */
  private static final Size SMALLEST = new Size(40, 10);

  /** In rows: with so many, columns have names, and it is said what was covered. */
  private static final int ROOMY = 18;

  /** In columns: with so many, the program stands beside the sentences. */
  private static final int WIDE = 100;

  /** In rows, borders included: with fewer, sentences or a program are of no use. */
  private static final int USEFUL = 5;

  /** In columns, borders included: the narrowest that sentences are read in. */
  private static final int SENTENCES = 40;

  private final ExploreScene scene;
  private final SearchSnapshot search;
  private final Theme theme;
  private final List<HitRegion> regions = new ArrayList<>();

  /** How many rows there are for what is told of the selected outcome, and how far they scroll. */
  private int told = 1;

  private int lastScroll;

  private ExploreView(ExploreScene scene) {
    this.scene = scene;
    this.search = scene.search();
    this.theme = scene.theme();
  }

  /** Paints it; a pure function of the scene. */
  public static Picture paint(ExploreScene scene) {
    Canvas canvas = new Canvas(scene.size(), scene.theme().style(Role.TEXT));
    Area all = Area.all(canvas, scene.glyphs());
    ScreenLayout layout = ScreenLayout.NOTHING;
    if (scene.size().columns() < SMALLEST.columns() || scene.size().rows() < SMALLEST.rows()) {
      all.text(0, 0, scene.size() + ": too small", scene.theme().style(Role.STRONG));
      all.text(0, 1, "needs " + SMALLEST, scene.theme().style(Role.TEXT));
    } else if (scene.state().help()) {
      layout = new ExploreHelp(scene.keys(), scene.theme(), scene.glyphs()).draw(all);
    } else {
      layout = new ExploreView(scene).draw(all);
    }
    return new Picture(canvas.frame(), layout);
  }

  private ScreenLayout draw(Area all) {
    new SearchHeader(search, theme, scene.glyphs()).draw(all.part(0, 0, all.columns(), 2));
    boolean roomy = all.rows() >= ROOMY;
    List<String> said = roomy ? said(all.columns() - 2, all.rows() / 15 + 1) : List.of();
    int rows = all.rows() - 3 - said.size();
    int needed = OutcomeRows.rows(search, roomy) + 2;
    int most = Math.max(USEFUL, rows * 2 / 5);
    int outcomes = Math.min(needed, most);
    outcomes(all.part(0, 2, all.columns(), outcomes), roomy);
    if (scene.selected() != null) {
      selected(all.part(0, 2 + outcomes, all.columns(), rows - outcomes), scene.selected());
    }
    for (int i = 0; i < said.size(); i++) {
      all.text(1, 2 + rows + i, said.get(i), theme.style(Role.MUTED));
    }
    String hint = scene.state().hint();
    regions.addAll(Footer.draw(all.row(all.rows() - 1), scene.keys(), hint, theme));
    return new ScreenLayout(1, lastScroll, 1, told, regions);
  }

  /** What was covered, and what else must be known, in as many lines at most. */
  private List<String> said(int columns, int most) {
    List<String> lines = new ArrayList<>();
    List<String> texts = new ArrayList<>(List.of(search.covered()));
    texts.addAll(search.notes());
    for (String text : texts) {
      if (!text.isEmpty()) {
        lines.addAll(Wrapping.lines(scene.glyphs().shown(text), columns));
      }
    }
    return lines.size() <= most ? lines : cut(lines.subList(0, most), columns);
  }

  private List<String> cut(List<String> lines, int columns) {
    List<String> cut = new ArrayList<>(lines);
    String last = cut.get(cut.size() - 1) + " " + scene.glyphs().ellipsis();
    cut.set(cut.size() - 1, Area.cut(last, columns, scene.glyphs()));
    return cut;
  }

  private void outcomes(Area area, boolean titled) {
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    box.title("outcomes", theme.style(Role.FOCUS));
    Area inside = box.inside();
    int count = search.outcomes().size();
    if (count > inside.rows() - (titled ? 1 : 0)) {
      box.below(scene.selectedPlace() + 1 + " of " + count, theme.style(Role.MUTED));
    }
    regions.addAll(new OutcomeRows(search, scene.selectedPlace(), theme, inside).draw(titled));
  }

  private void selected(Area area, OutcomeSnapshot outcome) {
    DecidingCodeView code = new DecidingCodeView(outcome.code(), theme);
    boolean known = !outcome.code().lines().isEmpty();
    if (known && area.columns() >= WIDE) {
      int columns =
          Math.min(code.columns(), area.columns() - Math.max(SENTENCES, area.columns() / 3));
      int left = area.columns() - columns;
      way(area.part(0, 0, left, area.rows()), outcome);
      code.draw(area.part(left, 0, columns, area.rows()));
    } else if (known && area.rows() >= 2 * USEFUL) {
      int needed = new WayView(outcome, theme, scene.glyphs(), area.columns()).rows();
      int rows = Math.max(needed(needed, area.rows()), area.rows() - code.rows());
      way(area.part(0, 0, area.columns(), rows), outcome);
      code.draw(area.part(0, rows, area.columns(), area.rows() - rows));
    } else {
      way(area, outcome);
    }
  }

  /** What is needed, but no more than what leaves the program its part. */
  private static int needed(int rows, int all) {
    return Math.max(USEFUL, Math.min(rows, all - Math.max(USEFUL, all * 2 / 5)));
  }

  private void way(Area area, OutcomeSnapshot outcome) {
    WayView way = new WayView(outcome, theme, scene.glyphs(), area.columns());
    told = Math.max(1, area.rows() - 2);
    lastScroll = way.lastScroll(area.rows());
    way.draw(area, scene.state().scroll());
    regions.add(area.region(new HitRegion.Log()));
  }
}

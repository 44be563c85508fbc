package dev.threadboard.view.lesson;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchLines;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Frame;
import dev.threadboard.lesson.Guide;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Footer;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Wrapping;
import dev.threadboard.view.explore.DecidingCodeView;
import dev.threadboard.view.explore.OutcomeRows;
import dev.threadboard.view.explore.WayView;
import java.util.List;

/** The page of a lesson with all the ways its program can go: a search that grows. */
public final class WaysView {
  /** In columns: with so many, the program stands beside the sentences. */
  private static final int WIDE = 100;

  /** In rows, borders included: with fewer, sentences are of no use. */
  private static final int USEFUL = 5;

  /** In columns, borders included: the narrowest that sentences are read in. */
  private static final int SENTENCES = 40;

  /** In columns and rows: the border, and what is blank within it. */
  private static final int FRAME = 4;

  private final Guide guide;
  private final SearchSnapshot search;
  private final int chosen;
  private final Theme theme;
  private final Glyphs glyphs;

  private WaysView(Guide guide, SearchSnapshot search, int chosen, Theme theme, Glyphs glyphs) {
    this.guide = guide;
    this.search = search;
    this.chosen = chosen;
    this.theme = theme;
    this.glyphs = glyphs;
  }

  /**
   * The picture with the page over it.
   *
   * @param search how far it has come; null if nothing can be searched
   * @param chosen the place of the chosen outcome, from 0
   */
  public static Frame over(
      Frame picture,
      Guide guide,
      SearchSnapshot search,
      int chosen,
      List<KeyLabel> keys,
      Theme theme,
      Glyphs glyphs) {
    Canvas canvas = new Canvas(picture);
    Area all = Area.all(canvas, glyphs);
    for (int row = 1; row < all.rows(); row++) {
      all.fill(row, " ", theme.style(Role.TEXT));
    }
    Area page = all.part(0, 1, all.columns(), all.rows() - 2);
    new WaysView(guide, search, chosen, theme, glyphs).draw(page);
    Footer.draw(all.row(all.rows() - 1), keys, null, theme);
    return canvas.frame();
  }

  private void draw(Area page) {
    List<String> said = Wrapping.lines(glyphs.shown(said()), page.columns() - FRAME);
    int outcomes = search == null ? 0 : OutcomeRows.rows(search, true) + 1;
    int most = page.rows() >= 3 * USEFUL ? page.rows() - 2 * USEFUL : page.rows();
    int rows = Math.min(most, said.size() + outcomes + 2);
    Area above = page.part(0, 0, page.columns(), rows);
    Box box = Box.draw(above, theme.style(Role.FOCUS), true);
    box.title("What else could have happened", theme.style(Role.FOCUS));
    box.note(guide.page() + 1 + " of " + guide.all(), theme.style(Role.MUTED));
    Area inside = box.inside();
    int row = 0;
    for (String line : said) {
      inside.text(0, row++, line, theme.style(Role.TEXT));
    }
    if (search != null) {
      int left = inside.rows() - row - 1;
      Area table = inside.part(0, row + 1, inside.columns(), left);
      new OutcomeRows(search, chosen, theme, table).draw(true);
      if (search.outcomes().size() > left - 1) {
        String place = chosen + 1 + " of " + search.outcomes().size();
        box.below(place, theme.style(Role.MUTED));
      }
    }
    Area below = page.part(0, rows, page.columns(), page.rows() - rows);
    if (search != null && !search.outcomes().isEmpty() && below.rows() >= USEFUL) {
      way(below, search.outcomes().get(chosen));
    }
  }

  private String said() {
    if (search == null) {
      return "threadboard explore tries the program under many schedules; here it cannot be run.";
    }
    String where = search.where().isEmpty() ? "" : " (" + search.where() + ")";
    String runs = search.runs() + (search.runs() == 1 ? " run" : " runs") + where;
    String covered = search.covered().isEmpty() ? "" : ": " + search.covered();
    return switch (search.phase()) {
      case SEARCHING -> "Other schedules are tried, as many as fit: " + runs + " so far.";
      case SHORTENING -> runs + covered + ". The shortest way to each outcome is looked for.";
      case OVER -> runs + covered + "." + SearchLines.others(search).map(" "::concat).orElse("");
      case STOPPED -> runs + covered + ". It was stopped before its end.";
      case FAILED -> "The search could not go on. " + String.join(" ", search.notes());
    };
  }

  private void way(Area area, OutcomeSnapshot outcome) {
    WayView way = new WayView(outcome, theme, glyphs, area.columns());
    if (outcome.code().lines().isEmpty() || area.columns() < WIDE) {
      way.draw(area, guide.scroll());
      return;
    }
    DecidingCodeView code = new DecidingCodeView(outcome.code(), theme);
    int columns =
        Math.min(code.columns(), area.columns() - Math.max(SENTENCES, area.columns() / 3));
    int left = area.columns() - columns;
    new WayView(outcome, theme, glyphs, left)
        .draw(area.part(0, 0, left, area.rows()), guide.scroll());
    code.draw(area.part(left, 0, columns, area.rows()));
  }
}

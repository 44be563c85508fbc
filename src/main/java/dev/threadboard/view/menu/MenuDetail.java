package dev.threadboard.view.menu;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Wrapping;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuField;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is told of the selected scenario: its explanation, its parameters, its listing. What does
 * not fit is scrolled, and the border says how much that is.
 */
final class MenuDetail {
  private final MenuState menu;
  private final Theme theme;
  private final Box box;
  private final Area inside;
  private final List<Consumer<Area>> lines = new ArrayList<>();
  private final List<HitRegion> regions = new ArrayList<>();

  /**
   * @param withListing whether the listing stands here, and not in a box of its own
   */
  MenuDetail(MenuState menu, Theme theme, Area area, boolean withListing) {
    this.menu = menu;
    this.theme = theme;
    this.box = Box.draw(area, theme.style(Role.BORDER), false);
    this.inside = box.inside();
    MenuItem item = menu.item();
    for (String line : Wrapping.lines(item.explanation(), inside.columns())) {
      lines.add(row -> row.text(0, 0, line, theme.style(Role.TEXT)));
    }
    lines.add(row -> {});
    List<MenuField> fields = item.shown();
    for (int i = 0; i < fields.size(); i++) {
      int place = i;
      lines.add(row -> field(row, fields.get(place), place));
    }
    if (!fields.isEmpty()) {
      lines.add(row -> {});
    }
    if (withListing) {
      item.listing().forEach(line -> code(line, inside.columns()));
    }
  }

  /** A line that is too long goes on in the next row, farther indented. */
  private void code(String line, int columns) {
    for (CodeLines.Row part : CodeLines.of(line, columns).rows()) {
      String text = " ".repeat(part.indent()) + part.text();
      lines.add(row -> PythonColors.draw(row, text, theme, false));
    }
  }

  /** In rows. */
  int rows() {
    return inside.rows();
  }

  /** The last line that can be the first one. */
  int lastScroll() {
    return Math.max(0, lines.size() - inside.rows());
  }

  List<HitRegion> draw() {
    box.title(menu.item().title(), theme.style(Role.TITLE));
    int first = Math.min(menu.scroll(), lastScroll());
    for (int row = 0; row < inside.rows() && first + row < lines.size(); row++) {
      lines.get(first + row).accept(inside.row(row));
    }
    String more = more(first, Math.max(0, lines.size() - first - inside.rows()));
    if (!more.isEmpty()) {
      box.below(more, theme.style(Role.HINT));
    }
    regions.add(inside.region(new HitRegion.Log()));
    return regions;
  }

  private static String more(int above, int below) {
    if (above > 0 && below > 0) {
      return lines(above) + " above, " + below + " below: pgup pgdn";
    } else if (below > 0) {
      return lines(below) + " below: pgdn";
    }
    return above > 0 ? lines(above) + " above: pgup" : "";
  }

  private static String lines(int count) {
    return count + (count == 1 ? " line" : " lines");
  }

  private void field(Area row, MenuField field, int place) {
    regions.add(row.region(new HitRegion.Parameter(place)));
    boolean selected = place == menu.field();
    String mark = selected ? row.glyphs().pointer() + " " : "  ";
    Role role = selected ? Role.FOCUS : Role.TEXT;
    int at = row.text(0, 0, mark + field.name() + " = ", theme.style(role));
    Role value = !field.valid() ? Role.LOG_ERROR : selected ? Role.SELECTION : Role.STRONG;
    at = row.text(at, 0, " " + field.text() + " ", theme.style(value));
    String bounds = "  " + told(field, row.columns() - at - 2);
    row.text(at, 0, bounds, theme.style(field.valid() ? Role.MUTED : Role.LOG_ERROR));
  }

  /** Choices that are too long to be told are counted. */
  private static String told(MenuField field, int columns) {
    String separator = field.bounds().isEmpty() ? "" : field.isNumber() ? ", " : ": ";
    String told = field.meaning().isEmpty() ? "" : field.meaning() + separator;
    if (field.isNumber()
        || !field.meaning().isEmpty()
        || Graphemes.width(field.bounds()) <= columns) {
      return told + field.bounds();
    }
    String count = field.value() + 1 + " of " + field.choices().size();
    return Graphemes.width(count) <= columns ? count : "";
  }
}

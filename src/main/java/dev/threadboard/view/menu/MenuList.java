package dev.threadboard.view.menu;

import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of the menu, under the topics that they belong to, each with what was done with it.
 * The list scrolls so that the selected one has neighbours on both sides.
 */
final class MenuList {
  private static final int PLAIN = 22;
  private static final int COURSE = 27;

  /** On a screen with so many columns titles stand beside the names. */
  private static final int ROOMY = 150;

  private static final int TITLED = 62;

  /** Where titles begin. */
  private static final int TITLES = 22;

  /** Between a name or title and the mark. */
  private static final int GAP = 1;

  /** With fewer rows, none of them is given away for a topic that has scrolled out. */
  private static final int STICKY = 6;

  /** A topic, or an entry by its place. */
  private record Row(String topic, int place) {
    private static final int NO_PLACE = -1;

    boolean isTopic() {
      return place == NO_PLACE;
    }
  }

  private final MenuState menu;
  private final Theme theme;
  private final Area area;
  private final List<HitRegion> regions = new ArrayList<>();

  MenuList(MenuState menu, Theme theme, Area area) {
    this.menu = menu;
    this.theme = theme;
    this.area = area;
  }

  /** How many columns it takes of a screen with so many. */
  static int columns(MenuState menu, int columns) {
    if (!menu.hasTopics()) {
      return Math.min(PLAIN, columns / 2);
    }
    return columns >= ROOMY ? TITLED : Math.min(COURSE, columns / 2);
  }

  List<HitRegion> draw() {
    Box box = Box.draw(area, theme.style(Role.FOCUS), true);
    List<Integer> listed = menu.listed();
    box.title(menu.hasTopics() ? "course" : "scenarios", theme.style(Role.FOCUS));
    Area inside = box.whole();
    if (menu.find() != null) {
      find(inside.row(0), listed.size());
      inside = inside.part(0, 1, inside.columns(), inside.rows() - 1);
    }
    rows(inside, listed);
    if (menu.hasTopics() && !listed.isEmpty()) {
      int place = Math.max(0, listed.indexOf(menu.selected())) + 1;
      box.below(place + " of " + listed.size(), theme.style(Role.MUTED));
    }
    return regions;
  }

  private void find(Area row, int found) {
    row.fill(0, " ", theme.style(Role.TEXT));
    int column = row.text(0, 0, "/", theme.style(Role.KEY));
    column = row.text(column + 1, 0, menu.find().text(), theme.style(Role.STRONG));
    row.text(column, 0, " ", theme.style(Role.TEXT).withReverse());
    if (found == 0) {
      row.text(column + 2, 0, "nothing", theme.style(Role.LOG_ERROR));
    }
  }

  private void rows(Area inside, List<Integer> listed) {
    List<Row> rows = new ArrayList<>();
    String topic = "";
    for (int place : listed) {
      MenuItem item = menu.items().get(place);
      if (!item.topic().equals(topic)) {
        topic = item.topic();
        rows.add(new Row(topic, Row.NO_PLACE));
      }
      rows.add(new Row(topic, place));
    }
    int first = first(rows, inside.rows());
    for (int i = 0; i < inside.rows() && first + i < rows.size(); i++) {
      Row row = rows.get(first + i);
      boolean sticky = i == 0 && first > 0 && inside.rows() >= STICKY;
      if (row.isTopic() || sticky) {
        topic(inside.row(i), row.topic());
      } else {
        entry(inside.row(i), row.place());
      }
    }
  }

  private int first(List<Row> rows, int room) {
    int selected = 0;
    for (int i = 0; i < rows.size(); i++) {
      selected = rows.get(i).place() == menu.selected() ? i : selected;
    }
    return Math.max(0, Math.min(rows.size() - room, selected - room / 2));
  }

  private void topic(Area row, String topic) {
    row.text(0, 0, Area.cut(topic, row.columns(), row.glyphs()), theme.style(Role.TITLE));
  }

  private void entry(Area row, int place) {
    MenuItem item = menu.items().get(place);
    boolean selected = place == menu.selected();
    Style plain = theme.style(selected ? Role.SELECTION : Role.TEXT);
    Style muted = theme.style(selected ? Role.SELECTION : Role.MUTED);
    if (selected) {
      row.fill(0, " ", theme.style(Role.SELECTION));
    }
    int marked = item.mark().isEmpty() ? 0 : Graphemes.width(item.mark()) + GAP;
    Area words = row.part(0, 0, row.columns() - marked, 1);
    String pointer = selected ? row.glyphs().pointer() + " " : "  ";
    words.text(0, 0, pointer + item.name(), plain);
    if (row.columns() >= TITLED - 2 && !item.title().isEmpty()) {
      Area titles = words.part(TITLES, 0, words.columns() - TITLES, 1);
      titles.text(0, 0, Area.cut(item.title(), titles.columns(), row.glyphs()), muted);
    }
    row.textRight(0, item.mark(), muted);
    regions.add(row.region(new HitRegion.Scenario(place)));
  }
}

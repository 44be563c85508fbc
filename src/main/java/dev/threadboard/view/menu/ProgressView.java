package dev.threadboard.view.menu;

import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Bar;
import dev.threadboard.view.Box;
import dev.threadboard.viewer.MenuItem;
import dev.threadboard.viewer.MenuState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of each topic was seen. */
final class ProgressView {
  /** In rows. */
  private static final int BORDER = 2;

  /** In cells. */
  private static final int LONGEST_BAR = 40;

  private static final int COUNTS = 6;

  private final Theme theme;
  private final Map<String, List<MenuItem>> topics = new LinkedHashMap<>();

  ProgressView(MenuState menu, Theme theme) {
    this.theme = theme;
    for (MenuItem item : menu.items()) {
      if (!item.topic().isEmpty()) {
        topics.computeIfAbsent(item.topic(), topic -> new ArrayList<>()).add(item);
      }
    }
  }

  /** How many rows it takes of those that there are; 0 if they are too few. */
  int rows(int room) {
    return topics.isEmpty() || topics.size() + BORDER > room ? 0 : topics.size() + BORDER;
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    int seen = topics.values().stream().mapToInt(ProgressView::seen).sum();
    int all = topics.values().stream().mapToInt(List::size).sum();
    box.title("seen " + area.glyphs().dot() + " " + seen + " of " + all, theme.style(Role.TITLE));
    Area inside = box.inside();
    int names = topics.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    int bar = Math.max(1, Math.min(LONGEST_BAR, inside.columns() - names - COUNTS - 1));
    int row = 0;
    for (Map.Entry<String, List<MenuItem>> topic : topics.entrySet()) {
      int done = seen(topic.getValue());
      int of = topic.getValue().size();
      inside.text(0, row, topic.getKey(), theme.style(Role.TEXT));
      Bar.drawThin(inside.part(names, row, bar, 1), (double) done / of, theme, Role.BAR);
      inside.text(names + bar + 1, row, done + "/" + of, theme.style(Role.MUTED));
      row++;
    }
  }

  private static int seen(List<MenuItem> items) {
    return (int) items.stream().filter(one -> !one.mark().isEmpty()).count();
  }
}

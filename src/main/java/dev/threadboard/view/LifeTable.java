package dev.threadboard.view;

import dev.threadboard.command.ViewCommand;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.viewer.ScreenLayout;
import java.util.List;

/** A life as a table: when, how long, what; the newest line at the bottom. */
public final class LifeTable {
  /** Something that has a past, line by line. */
  public interface Life {
    /** How many lines it has. */
    int size();

    /** Some of its lines, from the oldest on: those from one number to before another. */
    List<LifeRow> rows(int from, int to);
  }

  private LifeTable() {}

  /**
   * Draws it, and tells how much of it there was room for.
   *
   * @param wanted the number of the line after the last one to show, or to follow the newest
   */
  public static ScreenLayout.LifeExtent draw(Area table, Life life, int wanted, Theme theme) {
    int all = life.size();
    int most = wanted == ViewCommand.ScrollLife.FOLLOWS ? all : Math.min(all, wanted);
    int end = Math.max(most, Math.min(all, table.rows()));
    int shown = Math.min(table.rows(), end);
    if (shown > 0) {
      List<LifeRow> rows = life.rows(end - shown, end);
      int times = rows.stream().mapToInt(one -> one.when().length()).max().orElse(0);
      int lengths = rows.stream().mapToInt(one -> one.length().length()).max().orElse(0);
      for (int i = 0; i < rows.size(); i++) {
        draw(table.row(i), rows.get(i), times, lengths, theme);
      }
    }
    return new ScreenLayout.LifeExtent(shown, all, end);
  }

  /** The times stand below each other by their first parts, the lengths by their last. */
  private static void draw(Area row, LifeRow life, int times, int lengths, Theme theme) {
    row.text(0, 0, life.when(), theme.style(Role.MUTED));
    int lengthAt = times + 2 + lengths - life.length().length();
    row.text(lengthAt, 0, life.length(), theme.style(Role.STRONG));
    row.text(times + 2 + lengths + 2, 0, life.what(), theme.style(life.role()));
  }

  /** Which lines of a life are not shown, before and after those that are; empty if all are. */
  public static String more(ScreenLayout.LifeExtent life) {
    int first = life.end() - life.shown();
    int after = life.all() - life.end();
    String earlier = first == 0 ? "" : Numbers.count(first) + " earlier";
    String later = after == 0 ? "" : Numbers.count(after) + " later";
    return earlier + (first > 0 && after > 0 ? ", " : "") + later;
  }
}

package dev.threadboard.view.explore;

import dev.threadboard.board.State;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Bar;
import dev.threadboard.viewer.HitRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The histogram of a search: a row for each outcome with its mark, its bar, its share, how many
 * runs had it, how many interruptions lead to it, and what it is in a few words.
 */
public final class OutcomeRows {
  /** In columns: the narrowest areas that have a bar, or tell more than the share. */
  private static final int WITH_BAR = 68;

  private static final int WITH_NUMBERS = 48;

  /** For the pointer and the mark, each with a blank behind it. */
  private static final int MARKS = 4;

  private static final int SHARE = 8;
  private static final int RUNS = 8;
  private static final int INTERRUPTIONS = 8;

  /** In columns. */
  private static final int LONGEST_BAR = 40;

  /** With fewer columns for the words, the verdict is not told beside them. */
  private static final int WORDS = 24;

  private final SearchSnapshot search;
  private final int selected;
  private final Theme theme;
  private final Area area;
  private final int bar;
  private final List<HitRegion> regions = new ArrayList<>();

  /**
   * @param selected the place of the selected outcome, from 0
   */
  public OutcomeRows(SearchSnapshot search, int selected, Theme theme, Area area) {
    this.search = search;
    this.selected = selected;
    this.theme = theme;
    this.area = area;
    this.bar = area.columns() < WITH_BAR ? 0 : Math.min(LONGEST_BAR, area.columns() / 4);
  }

  /** How many rows there are to show, with or without the names of the columns. */
  public static int rows(SearchSnapshot search, boolean titled) {
    return Math.max(1, search.outcomes().size()) + (titled ? 1 : 0);
  }

  /** Draws them, with the names of the columns above if so wished; tells where each stands. */
  public List<HitRegion> draw(boolean titled) {
    if (titled) {
      titles(area.row(0));
    }
    Area rows = area.part(0, titled ? 1 : 0, area.columns(), area.rows());
    List<OutcomeSnapshot> outcomes = search.outcomes();
    if (outcomes.isEmpty()) {
      rows.text(MARKS, 0, "no run has ended yet", theme.style(Role.MUTED));
    }
    int first = first(outcomes.size(), rows.rows());
    for (int i = 0; i < rows.rows() && first + i < outcomes.size(); i++) {
      row(rows.row(i), outcomes.get(first + i), first + i);
      regions.add(rows.row(i).region(new HitRegion.Scenario(first + i)));
    }
    return regions;
  }

  /** The selected one has neighbours on both sides. */
  private int first(int count, int room) {
    return Math.max(0, Math.min(count - room, selected - room / 2));
  }

  private void titles(Area row) {
    tell(row, "share", "runs", "interr.", theme.style(Role.MUTED));
    row.text(numbers() + 2, 0, "outcome", theme.style(Role.MUTED));
  }

  private void row(Area row, OutcomeSnapshot outcome, int place) {
    boolean chosen = place == selected;
    Style plain = theme.style(chosen ? Role.SELECTION : Role.TEXT);
    Style failed = theme.style(Role.STATE_FAILED);
    if (chosen) {
      row.part(MARKS + bar, 0, row.columns(), 1).fill(0, " ", plain);
      row.text(0, 0, row.glyphs().pointer(), theme.style(Role.FOCUS));
    }
    String mark = outcome.bad() ? row.glyphs().state(State.FAILED) : row.glyphs().dot();
    row.text(2, 0, mark, outcome.bad() ? failed : theme.style(Role.TEXT));
    double share = search.share(outcome);
    if (bar > 0) {
      Style look = outcome.bad() ? failed : theme.style(Role.BAR);
      Bar.drawAlone(row.part(MARKS, 0, bar, 1), seen(share), look);
    }
    String percent = String.format(Locale.ROOT, "%.1f %%", 100 * share);
    String interruptions = String.valueOf(outcome.interruptions());
    tell(row, percent, String.valueOf(outcome.runs()), interruptions, plain);
    Style muted = theme.style(chosen ? Role.SELECTION : Role.MUTED);
    words(row, numbers() + 2, outcome, outcome.bad() && !chosen ? failed : plain, muted);
  }

  /** Where the numbers end. */
  private int numbers() {
    int more = area.columns() < WITH_NUMBERS ? 0 : RUNS + INTERRUPTIONS;
    return MARKS + bar + SHARE + more;
  }

  private void tell(Area row, String share, String runs, String interruptions, Style style) {
    int column = MARKS + bar;
    right(row, column, SHARE, share, style);
    if (area.columns() >= WITH_NUMBERS) {
      right(row, column + SHARE, RUNS, runs, style);
      right(row, column + SHARE + RUNS, INTERRUPTIONS, interruptions, style);
    }
  }

  private void words(Area row, int column, OutcomeSnapshot outcome, Style style, Style muted) {
    String verdict = row.glyphs().shown(outcome.verdict());
    int taken = verdict.isEmpty() ? 0 : Graphemes.width(verdict) + 2;
    int room = row.columns() - column - taken;
    boolean both = taken > 0 && room >= WORDS;
    Area words = row.part(column, 0, both ? room : row.columns() - column, 1);
    words.text(0, 0, outcome.words(), style);
    if (both) {
      row.textRight(0, verdict + " ", muted);
    }
  }

  /** What has been seen is to be seen, however rarely. */
  private double seen(double share) {
    return share > 0 ? Math.max(share, 1.0 / (8 * bar)) : 0;
  }

  private static void right(Area row, int column, int columns, String text, Style style) {
    row.part(column, 0, columns, 1).textRight(0, text, style);
  }
}

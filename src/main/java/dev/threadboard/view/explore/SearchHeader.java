package dev.threadboard.view.explore;

import dev.threadboard.board.State;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot.Phase;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Bar;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Wrapping;

/** The first two lines: what is searched, how far that has come, and what was found. */
final class SearchHeader {
  private static final String GAP = "   ";

  /** On a screen with fewer columns the program's own name is left out. */
  private static final int NAMED = 94;

  private static final int LONGEST_BAR = 40;

  private final SearchSnapshot search;
  private final Theme theme;
  private final Glyphs glyphs;

  SearchHeader(SearchSnapshot search, Theme theme, Glyphs glyphs) {
    this.search = search;
    this.theme = theme;
    this.glyphs = glyphs;
  }

  void draw(Area area) {
    name(area.row(0));
    progress(area.row(1));
  }

  private void name(Area row) {
    String phase = phase();
    int right = row.columns() - 1 - Graphemes.width(phase);
    row.text(right, 0, phase, theme.style(role()));
    String where = glyphs.shown(search.where());
    int left = right - GAP.length() - Graphemes.width(where);
    String command = row.columns() < NAMED ? "explore " : "threadboard explore ";
    int column = row.text(1, 0, command, theme.style(Role.TITLE));
    boolean told = column + Graphemes.width(search.program()) + GAP.length() <= left;
    Area name = row.part(column, 0, (told ? left : right) - GAP.length() - column, 1);
    String program = glyphs.shown(search.program());
    name.text(0, 0, Area.cutMiddle(program, name.columns(), glyphs), theme.style(Role.STRONG));
    if (told) {
      row.text(left, 0, where, theme.style(Role.MUTED));
    }
  }

  private String phase() {
    return switch (search.phase()) {
      case SEARCHING -> glyphs.state(State.RUNNING) + " searching";
      case SHORTENING -> glyphs.state(State.RUNNING) + " shortening";
      case OVER -> glyphs.ended() + " done";
      case STOPPED -> glyphs.ended() + " stopped";
      case FAILED -> glyphs.state(State.FAILED) + " failed";
    };
  }

  private Role role() {
    return switch (search.phase()) {
      case SEARCHING, SHORTENING -> Role.STATE_RUNNING;
      case OVER, STOPPED -> Role.STATE_DONE;
      case FAILED -> Role.STATE_FAILED;
    };
  }

  private static String speed(double perSecond) {
    return perSecond < 9.95
        ? Numbers.seconds((long) (perSecond * 1e9))
        : Numbers.count(Math.round(perSecond));
  }

  private void progress(Area row) {
    int column = 1;
    if (search.part() >= 0) {
      int columns = Math.min(LONGEST_BAR, row.columns() / 4);
      Area bar = row.part(1, 0, columns, 1);
      if (search.phase() == Phase.SEARCHING) {
        Bar.draw(bar, search.part(), theme, Role.BAR);
      } else {
        double done = search.phase() == Phase.STOPPED ? search.part() : 1;
        Bar.drawThin(bar, done, theme, Role.BAR);
      }
      column += columns + 2;
    }
    String runs = Numbers.count(search.runs()) + (search.runs() == 1 ? " run" : " runs");
    String speed = speed(search.perSecond()) + " a second";
    int count = search.outcomes().size();
    String outcomes = count + (count == 1 ? " outcome" : " outcomes");
    String newest = search.newest() == 0 ? "" : ", the newest in run " + search.newest();
    String said =
        Wrapping.firstThatFits(
            row.columns() - column - 1,
            runs + GAP + speed + GAP + outcomes + newest,
            runs + GAP + outcomes + newest,
            runs + GAP + outcomes);
    row.text(column, 0, said, theme.style(Role.TEXT));
  }
}

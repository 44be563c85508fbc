package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.objects.ValueChange;
import dev.threadboard.objects.WatchedValue;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.Wrapping;
import java.util.List;

/** The watched values of this moment, above the log: one row each, with who changed it last. */
final class WatchStrip {
  /** In rows: the border. */
  private static final int BORDER = 2;

  /** In rows, borders included: what the log keeps. */
  private static final int LOG = 5;

  private static final int GAP = 2;

  private final Scene scene;
  private final Board board;
  private final Theme theme;
  private final Glyphs glyphs;

  WatchStrip(Scene scene) {
    this.scene = scene;
    this.board = scene.board();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
  }

  /** Draws as many as there is room for beside a log; returns what is left of the area. */
  Area draw(Area area) {
    List<WatchedValue> all = board.values().all();
    int most = Math.min(area.rows() / 2, area.rows() - LOG) - BORDER;
    int shown = Math.min(all.size(), most);
    if (shown <= 0) {
      return area;
    }
    Area strip = area.part(0, 0, area.columns(), shown + BORDER);
    Box box = Box.draw(strip, theme.style(Role.BORDER), false);
    String few = shown == all.size() ? "" : " " + shown + " of " + all.size();
    box.title("values" + few, theme.style(Role.TITLE));
    int names = 0;
    int values = 0;
    for (WatchedValue value : all.subList(0, shown)) {
      names = Math.max(names, Graphemes.width(glyphs.shown(value.expression())));
      String now = current(value) == null ? "" : current(value).value();
      values = Math.max(values, Graphemes.width(glyphs.shown(now)));
    }
    PrintFlash flash = new PrintFlash(scene);
    for (int row = 0; row < shown; row++) {
      Area line = box.inside().row(row);
      int third = line.columns() / 3;
      int room = Math.max(third, line.columns() - GAP - values);
      draw(line, all.get(row), Math.min(names, room), Math.min(values, third), flash);
    }
    return area.part(0, strip.rows(), area.columns(), area.rows());
  }

  private void draw(Area row, WatchedValue watched, int names, int values, PrintFlash flash) {
    Area name = row.part(0, 0, names, 1);
    name.text(0, 0, watched.expression(), theme.style(Role.MUTED));
    ValueChange change = current(watched);
    if (change == null) {
      row.text(names + GAP, 0, "no value yet", theme.style(Role.MUTED));
      return;
    }
    Style style = theme.style(change.fact().failed() ? Role.STATE_FAILED : Role.STRONG);
    boolean lit = flash.isAt(change.nanos());
    Style shown = lit ? flash.tinted(style, change.ident()) : style;
    int end = row.text(names + GAP, 0, change.value(), shown);
    int column = Math.max(end, names + GAP + values) + GAP;
    int room = row.columns() - column;
    String by = by(change);
    String before = change.fact().before() == null ? "" : "was " + change.fact().before() + ", ";
    String words = Wrapping.firstThatFits(room, before + by, by, "");
    row.text(column, 0, words, theme.style(Role.MUTED));
  }

  /** In the selected thread, if each thread has a value of its own, or else the newest. */
  private ValueChange current(WatchedValue watched) {
    ValueChange own = watched.in(Math.max(0, scene.view().selected()));
    return own == null ? watched.last() : own;
  }

  private String by(ValueChange change) {
    int ident = change.ident();
    boolean known = ident > Event.YOU && ident <= board.threads().size();
    String who = known ? board.threads().get(ident).shortName() : "you";
    String place = board.sources().place(change.fact().file(), change.fact().line());
    String where = change.fact().line() == 0 ? "" : ", line " + place;
    return (change.fact().local() ? "in " : "by ") + glyphs.shown(who) + where;
  }
}

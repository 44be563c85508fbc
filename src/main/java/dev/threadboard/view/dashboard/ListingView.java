package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.Sources;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.deadlock.HopelessWait;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import dev.threadboard.view.dashboard.ListingRows.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The file that the selected thread is in, with the current line of every thread marked by the
 * thread's mark.
 */
final class ListingView {
  /** Columns for the numbers of the threads on a line, and the pointer, and a blank. */
  private static final int GUTTER = 7;

  private final Board board;
  private final Sources sources;
  private final ThreadState selected;
  private final Theme theme;
  private final int file;
  private final List<String> listing;
  private final ThreadMarks marks;
  private final HopelessMarks hopeless;

  ListingView(Scene scene) {
    this.board = scene.board();
    this.sources = board.sources();
    this.hopeless = new HopelessMarks(board);
    this.selected = looked(scene);
    this.theme = scene.theme();
    this.file = selected != null && selected.line() > 0 ? selected.file() : Sources.LISTING;
    this.listing = sources.lines(file);
    this.marks = new ThreadMarks(board, file);
  }

  /** The selected thread; of a viewer who has chosen none, one that can never go on. */
  private ThreadState looked(Scene scene) {
    HopelessWait newest = hopeless.newest();
    return newest == null || scene.view().chosen()
        ? scene.viewed().selected()
        : board.threads().get(newest.links().get(0).ident());
  }

  /** The columns that it needs to show every line of every file whole, borders included. */
  static int columns(Sources sources) {
    return sources.longest() + GUTTER + 2;
  }

  /**
   * The rows that it needs to show every line of any file whole in so many columns, borders
   * included; no more than the most.
   */
  static int rows(Sources sources, int columns, int most) {
    int needed = 2;
    for (int file : sources.numbers()) {
      int rows = 2;
      List<String> lines = sources.lines(file);
      for (int i = 0; i < lines.size() && needed < most; i++) {
        rows += CodeLines.of(lines.get(i), columns - 2 - GUTTER).rows().size();
        needed = Math.max(needed, rows);
      }
    }
    return needed;
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(sources.name(file), theme.style(Role.TITLE));
    Area inside = box.whole();
    List<Row> rows = rows(area.columns(), inside.rows());
    for (int row = 0; row < rows.size(); row++) {
      draw(inside.row(row), rows.get(row));
    }
    if (listing.isEmpty() && file != Sources.LISTING) {
      inside.text(1, 0, "could not be read", theme.style(Role.MUTED));
    }
    notes(box, area, rows);
  }

  private List<Row> rows(int columns, int room) {
    ListingRows rows = new ListingRows(listing, marks, columns - 2 - GUTTER, room);
    int line = Math.min(marks.focus(selected), listing.size());
    int focus = hopeless.firstTaken(file, line - room / 2, line);
    return board.program().isOwn() ? rows.around(focus) : rows.squeezed(focus);
  }

  /** What is told of the lines, and who is out of sight. */
  private void notes(Box box, Area area, List<Row> rows) {
    int every = board.program().every();
    if (every > 1) {
      box.note("1 line in " + Numbers.count(every), theme.style(Role.HINT));
    }
    int first = rows.isEmpty() ? 0 : rows.get(0).line();
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
    List<String> all = new ArrayList<>(marks.outside(first, last));
    all.addAll(marks.elsewhere());
    String elsewhere = String.join("; ", all);
    if (!elsewhere.isEmpty()) {
      String shown = Area.cut(area.glyphs().shown(elsewhere), area.columns() - 6, area.glyphs());
      box.below(shown, theme.style(Role.MUTED));
    }
  }

  private void draw(Area area, Row row) {
    List<Integer> threads = marks.on(row.line());
    Area code = area.part(GUTTER + row.code().indent(), 0, area.columns(), 1);
    if (threads.isEmpty()) {
      number(area, row);
      taken(area, row);
      PythonColors.draw(code, row.code().text(), theme, false);
      return;
    }
    ThreadState first = first(threads);
    boolean stuck = hopeless.of(first.ident()) != null;
    Role role = stuck ? Role.STATE_FAILED : StateStyle.role(board.threads().stateOf(first));
    Color state = theme.style(role).foreground();
    Style style = theme.style(Role.CODE_CURRENT).tinted(state);
    area.fill(0, " ", style);
    code.text(0, 0, row.code().text(), style);
    if (row.begins()) {
      ThreadMarks.Marks beside = marks.marks(threads, GUTTER - 2);
      int column = Math.max(0, GUTTER - 2 - beside.text().length());
      int pointer = area.text(column, 0, beside.text(), style);
      Glyphs glyphs = area.glyphs();
      String mark = stuck ? glyphs.state(State.FAILED) : glyphs.pointer();
      area.text(pointer, 0, mark, style.withForeground(state));
      hues(area, column, beside, threads, style);
    }
  }

  /** Tracebacks and editors count lines; in a program of one's own so does the listing. */
  private void number(Area area, Row row) {
    if (board.program().isOwn() && row.begins()) {
      Area gutter = area.part(0, 0, GUTTER - 1, 1);
      gutter.textRight(0, String.valueOf(row.line()), theme.style(Role.MUTED));
    }
  }

  /** Marks the line in which a lock was taken for which a thread waits in vain. */
  private void taken(Area area, Row row) {
    if (row.begins() && hopeless.isTakenAt(file, row.line())) {
      String mark = area.glyphs().taken(true);
      area.text(GUTTER - 1, 0, mark, theme.style(Role.STATE_FAILED));
    }
  }

  /** Paints every thread's mark in its own hue. */
  private void hues(
      Area area, int first, ThreadMarks.Marks beside, List<Integer> threads, Style style) {
    int column = first;
    for (int i = 0; i < beside.each().size(); i++) {
      Color hue = theme.style(Role.ofThread(threads.get(i))).foreground();
      column = area.text(column, 0, beside.each().get(i), style.withForeground(hue)) + 1;
    }
  }

  /** Of the threads on a line, the one that the person looks at, or that runs, or any. */
  private ThreadState first(List<Integer> threads) {
    if (selected != null && threads.contains(selected.ident())) {
      return selected;
    }
    for (int ident : threads) {
      if (hopeless.of(ident) != null) {
        return board.threads().get(ident);
      }
    }
    for (int ident : threads) {
      if (board.threads().stateOf(board.threads().get(ident)) == State.RUNNING) {
        return board.threads().get(ident);
      }
    }
    return board.threads().get(threads.get(0));
  }
}

package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadMarks;
import dev.threadboard.board.ThreadState;
import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.CodeLines;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;
import java.util.ArrayList;
import java.util.List;

/** The Python program, with the current line of every thread marked by the thread's mark. */
final class ListingView {
  /** Columns for the numbers of the threads on a line, and the pointer, and a blank. */
  private static final int GUTTER = 7;

  private final Board board;
  private final ThreadState selected;
  private final Theme theme;
  private final ThreadMarks known;

  ListingView(Scene scene) {
    this.board = scene.board();
    this.selected = scene.viewed().selected();
    this.theme = scene.theme();
    this.known = new ThreadMarks(board.threads());
  }

  /** The columns that it needs to show every line whole, borders included. */
  static int columns(List<String> listing) {
    int longest = 0;
    for (String line : listing) {
      longest = Math.max(longest, line.length());
    }
    return longest + GUTTER + 2;
  }

  /** The rows that it needs to show every line whole in so many columns, borders included. */
  static int rows(List<String> listing, int columns) {
    int rows = 2;
    for (String line : listing) {
      rows += CodeLines.of(line, columns - 2 - GUTTER).rows().size();
    }
    return rows;
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(board.run().scenario() + ".py", theme.style(Role.TITLE));
    Area inside = box.whole();
    List<String> listing = board.run().listing();
    List<List<Integer>> on = threadsOnLines(listing.size());
    List<Row> rows = rows(listing, on, area.columns(), inside.rows());
    int first = first(rows, inside.rows(), on);
    for (int row = 0; row < inside.rows() && first + row < rows.size(); row++) {
      draw(inside.row(row), rows.get(first + row), on);
    }
  }

  /** A row of the picture: a part of a line, counted from 1; whether it is the line's first. */
  private record Row(int line, boolean begins, CodeLines.Row code) {}

  /** Where there is little room, blank lines that follow each other become one, or none. */
  private static List<Row> rows(
      List<String> listing, List<List<Integer>> on, int columns, int room) {
    List<Row> rows = List.of();
    for (int blanks = 2; blanks >= 0; blanks--) {
      rows = spaced(listing, on, columns - 2 - GUTTER, blanks);
      if (rows.size() <= room) {
        return rows;
      }
    }
    return rows;
  }

  private static List<Row> spaced(
      List<String> listing, List<List<Integer>> on, int columns, int blanks) {
    List<Row> rows = new ArrayList<>();
    int blank = 0;
    for (int line = 1; line <= listing.size(); line++) {
      String text = listing.get(line - 1);
      blank = text.isBlank() ? blank + 1 : 0;
      if (blank > blanks && on.get(line).isEmpty()) {
        continue;
      }
      boolean begins = true;
      for (CodeLines.Row code : CodeLines.of(text, columns).rows()) {
        rows.add(new Row(line, begins, code));
        begins = false;
      }
    }
    return rows;
  }

  private void draw(Area area, Row row, List<List<Integer>> on) {
    List<Integer> threads = on.get(row.line);
    boolean current = !threads.isEmpty();
    Area code = area.part(GUTTER + row.code.indent(), 0, area.columns(), 1);
    if (!current) {
      PythonColors.draw(code, row.code.text(), theme, false);
      return;
    }
    Color state =
        theme.style(StateStyle.role(board.threads().stateOf(first(threads)))).foreground();
    Style style = theme.style(Role.CODE_CURRENT).tinted(state);
    area.fill(0, " ", style);
    code.text(0, 0, row.code.text(), style);
    if (row.begins) {
      String marks = marks(threads);
      int column = Math.max(0, GUTTER - 2 - marks.length());
      int pointer = area.text(column, 0, marks, style);
      area.text(pointer, 0, area.glyphs().pointer(), style.withForeground(state));
      hues(area.part(column, 0, marks.length(), 1), marks, threads, style);
    }
  }

  /** Paints every thread's number in its own hue. */
  private void hues(Area area, String marks, List<Integer> threads, Style style) {
    int column = 0;
    for (int ident : threads) {
      String number = known.of(board.threads().get(ident));
      if (!marks.startsWith(number, column)) {
        return;
      }
      Color hue = theme.style(Role.ofThread(ident)).foreground();
      column = area.text(column, 0, number, style.withForeground(hue)) + 1;
    }
  }

  /** Of the threads on a line, the one that the person looks at, or that runs, or any. */
  private ThreadState first(List<Integer> threads) {
    if (selected != null && threads.contains(selected.ident())) {
      return selected;
    }
    for (int ident : threads) {
      if (board.threads().stateOf(board.threads().get(ident)) == State.RUNNING) {
        return board.threads().get(ident);
      }
    }
    return board.threads().get(threads.get(0));
  }

  private String marks(List<Integer> threads) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < threads.size(); i++) {
      String next = (i == 0 ? "" : " ") + known.of(board.threads().get(threads.get(i)));
      boolean last = i == threads.size() - 1;
      if (marks.length() + next.length() > GUTTER - (last ? 2 : 4)) {
        int rest = threads.size() - i;
        return i == 0 || rest > 9 ? crowd(threads.size()) : marks + "+" + rest;
      }
      marks.append(next);
    }
    return marks.toString();
  }

  private static String crowd(int threads) {
    return threads < 1000 ? "(" + threads + ")" : "(" + threads / 1000 + "k)";
  }

  private List<List<Integer>> threadsOnLines(int lines) {
    List<List<Integer>> on = new ArrayList<>();
    for (int line = 0; line <= lines; line++) {
      on.add(new ArrayList<>());
    }
    for (ThreadState thread : board.threads().all()) {
      if (stands(thread) && thread.line() > 0) {
        on.get(thread.line()).add(thread.ident());
      }
    }
    return on;
  }

  /** Whether it is on a line: at work or waiting, or ended there by an error. */
  private static boolean stands(ThreadState thread) {
    State state = thread.state();
    return state == State.FAILED || state.alive() && state != State.IDLE;
  }

  /**
   * The first row in sight: all marked lines are, or else the selected thread's, or else any marked
   * one.
   */
  private int first(List<Row> rows, int room, List<List<Integer>> on) {
    if (rows.size() <= room) {
      return 0;
    }
    int focus = focus(on);
    int begin = 0;
    int end = 0;
    int firstMarked = rows.size();
    int lastMarked = 0;
    for (int row = 0; row < rows.size(); row++) {
      int line = rows.get(row).line;
      if (line == focus) {
        begin = end <= begin && rows.get(row).begins ? row : begin;
        end = row + 1;
      }
      if (!on.get(line).isEmpty()) {
        firstMarked = Math.min(firstMarked, row);
        lastMarked = row + 1;
      }
    }
    boolean all = lastMarked - Math.min(firstMarked, begin) <= room;
    int from = all ? Math.min(firstMarked, begin) : begin;
    int to = all ? Math.max(lastMarked, end) : end;
    int middle = (from + to - room) / 2;
    return Math.max(0, Math.min(rows.size() - room, middle));
  }

  private int focus(List<List<Integer>> on) {
    if (selected != null && selected.line() > 0) {
      return selected.line();
    }
    for (int line = 1; line < on.size(); line++) {
      if (!on.get(line).isEmpty()) {
        return line;
      }
    }
    return 1;
  }
}

package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Box;
import dev.threadboard.view.PythonColors;
import dev.threadboard.view.Scene;
import java.util.ArrayList;
import java.util.List;

/** The Python program, with the current line of every thread marked by the thread's number. */
final class ListingView {
  /** Columns for the numbers of the threads on a line, and the pointer. */
  private static final int GUTTER = 6;

  private final Board board;
  private final ThreadState selected;
  private final Theme theme;

  ListingView(Scene scene) {
    this.board = scene.board();
    this.selected = scene.viewed().selected();
    this.theme = scene.theme();
  }

  /** The columns that it needs to show every line whole, borders included. */
  static int columns(List<String> listing) {
    int longest = 0;
    for (String line : listing) {
      longest = Math.max(longest, line.length());
    }
    return longest + GUTTER + 2;
  }

  void draw(Area area) {
    Box box = Box.draw(area, theme.style(Role.BORDER), false);
    box.title(board.run().scenario() + ".py", theme.style(Role.TITLE));
    Area inside = box.whole();
    List<String> listing = board.run().listing();
    List<List<Integer>> on = threadsOnLines(listing.size());
    int first = first(listing.size(), inside.rows(), on);
    for (int row = 0; row < inside.rows() && first + row <= listing.size(); row++) {
      line(inside.row(row), listing.get(first + row - 1), on.get(first + row));
    }
  }

  private void line(Area row, String text, List<Integer> threads) {
    boolean current = !threads.isEmpty();
    if (current) {
      String marks = marks(threads) + row.glyphs().pointer();
      row.text(Math.max(0, GUTTER - marks.length()), 0, marks, theme.style(Role.CODE_CURRENT));
    }
    PythonColors.draw(row.part(GUTTER, 0, row.columns(), 1), text, theme, current);
  }

  private String marks(List<Integer> threads) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < threads.size(); i++) {
      String next = (i == 0 ? "" : " ") + threads.get(i);
      boolean last = i == threads.size() - 1;
      if (marks.length() + next.length() > GUTTER - (last ? 1 : 3)) {
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

  /** Scrolled so that the selected thread's line, or else any marked one, is in sight. */
  private int first(int lines, int rows, List<List<Integer>> on) {
    if (lines <= rows) {
      return 1;
    }
    int focus = focus(on);
    return Math.max(1, Math.min(lines - rows + 1, focus - rows / 2));
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

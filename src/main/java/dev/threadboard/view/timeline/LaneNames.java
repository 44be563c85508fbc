package dev.threadboard.view.timeline;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.HopelessMarks;
import dev.threadboard.view.Scene;
import dev.threadboard.view.StateStyle;

/** Chooses the threads whose lanes are in sight, and draws their states and names on the left. */
final class LaneNames {
  private final Board board;
  private final int selected;
  private final Theme theme;
  private final Glyphs glyphs;
  private final int height;
  private final int first;
  private final int shown;
  private final int names;
  private final HopelessMarks hopeless;

  /**
   * In so many rows, each lane of some height, the selected one among them; in so many columns.
   *
   * @param least in cells: what other names need
   */
  LaneNames(Scene scene, int rows, int height, int columns, int least) {
    this.height = height;
    this.board = scene.board();
    this.hopeless = new HopelessMarks(board);
    this.selected = scene.view().selected();
    this.theme = scene.theme();
    this.glyphs = scene.glyphs();
    int threads = board.threads().size();
    this.shown = Math.max(0, Math.min(rows / height, threads));
    int above = selected - 1 - shown / 2;
    this.first = 1 + Math.max(0, Math.min(threads - shown, above));
    int longest = least;
    for (int ident = first; ident < first + shown; ident++) {
      longest = Math.max(longest, Graphemes.width(name(board.threads().get(ident))));
    }
    this.names = Math.max(1, Math.min(longest, columns - 3));
  }

  int first() {
    return first;
  }

  int shown() {
    return shown;
  }

  /** In cells, with a blank after the names. */
  int columns() {
    return 1 + 2 + names + 1;
  }

  /** Which of how many, where these are not all. */
  String which() {
    int threads = board.threads().size();
    return shown == threads
        ? ""
        : "  lanes "
            + Numbers.count(first)
            + "-"
            + Numbers.count(first + shown - 1L)
            + " of "
            + Numbers.count(threads);
  }

  void draw(Area area) {
    for (int row = 0; row < shown; row++) {
      draw(area.row(row * height), board.threads().get(first + row));
    }
  }

  private void draw(Area row, ThreadState thread) {
    boolean chosen = thread.ident() == selected;
    State state = board.threads().stateOf(thread);
    Style style =
        theme.style(
            chosen ? Role.FOCUS : state.alive() ? Role.ofThread(thread.ident()) : Role.MUTED);
    if (chosen) {
      row.text(0, 0, glyphs.pointer(), style);
    }
    boolean stuck = hopeless.of(thread.ident()) != null;
    State shown = stuck ? State.FAILED : state;
    row.text(1, 0, glyphs.state(shown), theme.style(StateStyle.role(shown)));
    row.part(3, 0, names, 1).text(0, 0, name(thread), style);
  }

  private String name(ThreadState thread) {
    return glyphs.shown(thread.shortName());
  }
}

package dev.threadboard.view.compare;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.Header;
import java.util.List;

/** The line above one of two boards: its name, what its threads do, its own time. */
final class RunTitle {
  private RunTitle() {}

  /**
   * Draws it into one row.
   *
   * @param turned whether keys act on this board
   * @param page which page of panes is shown; empty if there is only one
   */
  static void draw(Area row, String name, Scene scene, boolean turned, String page) {
    Theme theme = scene.theme();
    Board board = scene.board();
    String time = Numbers.seconds(scene.now()) + " s";
    int right = row.columns() - 1 - time.length();
    row.text(right, 0, time, theme.style(Role.STRONG));
    String end = end(board, scene.glyphs());
    right -= end.isEmpty() ? 0 : Graphemes.width(end) + 2;
    boolean well = end.isEmpty() || board.exit().orElse(1) == 0;
    row.text(right, 0, end, theme.style(well ? Role.STATE_DONE : Role.STATE_FAILED));
    if (!page.isEmpty()) {
      right -= page.length() + 2;
      row.text(right, 0, page, theme.style(Role.MUTED));
    }
    Area left = row.part(0, 0, right - 1, 1);
    Style style = theme.style(turned ? Role.FOCUS : Role.TITLE);
    String mark = (turned ? scene.glyphs().pointer() : " ") + " ";
    int column = left.text(0, 0, mark + Area.cutMiddle(name, right - 4, row.glyphs()), style) + 2;
    counts(left.part(column, 0, left.columns(), 1), scene, end);
  }

  /** In words, or else in glyphs, if there is room. */
  private static void counts(Area area, Scene scene, String end) {
    if (!end.isEmpty()) {
      return;
    }
    Header header = new Header(scene);
    List<Header.Piece> counts = header.counts(true);
    if (Header.width(counts) > area.columns()) {
      counts = header.counts(false);
    }
    int column = 0;
    for (Header.Piece piece : counts) {
      if (column + Graphemes.width(piece.text()) <= area.columns()) {
        column = area.text(column, 0, piece.text(), piece.style()) + 2;
      }
    }
  }

  /** How the run ended; empty if it has not. */
  private static String end(Board board, Glyphs glyphs) {
    if (board.deadlock()) {
      return glyphs.state(State.FAILED) + " deadlock";
    } else if (!board.over()) {
      return "";
    }
    int status = board.exit().getAsInt();
    return status == 0
        ? glyphs.ended() + " ended"
        : glyphs.state(State.FAILED) + " exit status " + status;
  }
}

package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Scene;
import java.util.List;

/** The threads of which the person may say who goes on, and which of them is highlighted. */
final class ChoiceView {
  private static final String QUESTION = "who goes on?";

  private ChoiceView() {}

  static boolean isShown(Board board) {
    return !board.choice().isEmpty();
  }

  /** Draws it into one row; of many candidates those around the highlighted one. */
  static void draw(Area row, Scene scene) {
    Board board = scene.board();
    Theme theme = scene.theme();
    List<Integer> candidates = board.choice();
    int pick = Math.min(scene.playhead().pick(), candidates.size() - 1);
    int column = row.text(1, 0, QUESTION, theme.style(Role.HINT)) + 2;
    for (int i = first(board, candidates, pick, row.columns() - column);
        i < candidates.size();
        i++) {
      boolean highlighted = i == pick;
      String mark = highlighted ? scene.glyphs().pointer() : " ";
      String text = mark + name(board, candidates.get(i)) + " ";
      column = row.text(column, 0, text, theme.style(highlighted ? Role.SELECTION : Role.TEXT)) + 1;
    }
  }

  /** The first candidate to show so that the highlighted one fits. */
  private static int first(Board board, List<Integer> candidates, int pick, int columns) {
    int first = pick;
    int width = 0;
    while (first >= 0) {
      width += Graphemes.width(name(board, candidates.get(first))) + 3;
      if (width > columns) {
        break;
      }
      first--;
    }
    return Math.min(pick, first + 1);
  }

  private static String name(Board board, int ident) {
    if (ident == Event.YOU) {
      return "you";
    }
    ThreadState thread = board.threads().get(ident);
    return thread.shortName();
  }
}

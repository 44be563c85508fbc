package dev.threadboard.view.compare;

import dev.threadboard.board.State;
import dev.threadboard.command.Pace;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.text.Numbers;
import dev.threadboard.theme.Role;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Area;
import dev.threadboard.view.Glyphs;

/** The first line over two boards: what is compared, whether time passes, how fast, its moment. */
final class CompareHeader {
  private static final String GAP = "   ";

  private CompareHeader() {}

  static void draw(Area row, CompareScene scene) {
    Theme theme = scene.theme();
    Glyphs glyphs = scene.glyphs();
    Pace pace = scene.turnedTo().view().pace();
    boolean ended = scene.ended(0) && scene.ended(1);
    String speed = pace.speed().isMax() ? "max" : glyphs.times() + pace.speed();
    String time = (ended ? "" : speed + GAP) + "t " + Numbers.seconds(scene.now()) + " s";
    int right = row.columns() - 1 - Graphemes.width(time);
    row.text(right, 0, time, theme.style(Role.STRONG));
    String state =
        ended
            ? glyphs.ended() + " ended"
            : pace.paused()
                ? glyphs.paused() + " paused"
                : glyphs.state(State.RUNNING) + " running";
    Role role = ended ? Role.STATE_DONE : pace.paused() ? Role.HINT : Role.STATE_RUNNING;
    right -= GAP.length() + Graphemes.width(state);
    row.text(right, 0, state, theme.style(role));
    Area left = row.part(1, 0, right - 3, 1);
    int column = left.text(0, 0, "threadboard compare", theme.style(Role.TITLE)) + GAP.length();
    String which = scene.name(0) + " " + glyphs.dot() + " " + scene.name(1);
    if (column + Graphemes.width(which) <= left.columns()) {
      left.text(column, 0, which, theme.style(Role.MUTED));
    }
  }
}

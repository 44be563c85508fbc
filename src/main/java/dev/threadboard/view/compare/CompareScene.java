package dev.threadboard.view.compare;

import dev.threadboard.board.Board;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Narration;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;

/**
 * All that a picture of two runs beside each other depends on.
 *
 * @param runs the left and the right run at the moment that is shown
 * @param side the one that keys act on: 0 is the left one, 1 the right one
 * @param now that moment, in nanoseconds of virtual time
 * @param playhead where it lies in both runs together
 * @param keys the keys that make sense now; on the page of help, all
 * @param back the key that goes back, as it stands at the beginning of a sentence; empty if none
 * @param narration what is told in words of the run that keys act on
 */
public record CompareScene(
    Comparison comparison,
    List<ViewedRun> runs,
    int side,
    long now,
    Playhead playhead,
    Size size,
    Theme theme,
    Glyphs glyphs,
    List<KeyLabel> keys,
    String back,
    Narration narration) {

  /** The board that keys act on. */
  ViewedRun turnedTo() {
    return runs.get(side);
  }

  Board board(int which) {
    return runs.get(which).board();
  }

  ComparedRun side(int which) {
    return which == 0 ? comparison.left() : comparison.right();
  }

  String name(int which) {
    return side(which).name();
  }

  /** Whether a run is shown to its last event. */
  boolean ended(int which) {
    return board(which).seq() == side(which).history().size();
  }

  /** The run that keys act on, as if it were shown alone. */
  Scene whole() {
    return new Scene(turnedTo(), now, size, theme, glyphs, keys, back, playhead);
  }

  /** One of the runs as if it were shown alone, in a part of the screen. */
  Scene of(int which, Size part) {
    long shown = Math.max(board(which).nanos(), Math.min(now, side(which).end()));
    return new Scene(runs.get(which), shown, part, theme, glyphs, keys, back, playhead);
  }
}

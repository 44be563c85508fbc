package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.frame.Size;
import dev.threadboard.predict.Prediction;
import dev.threadboard.theme.Theme;
import java.util.List;

/**
 * All that a picture of the dashboard depends on.
 *
 * @param now the virtual time to show, in nanoseconds; not before the board's last event
 * @param keys the keys that make sense now, the most useful first; the last two always
 * @param back the key that goes back, as it stands at the beginning of a sentence; empty if none
 * @param playhead where in the run the board stands
 * @param offers what the open palette offers
 * @param prediction what the viewer is asked to predict
 */
public record Scene(
    Board board,
    long now,
    Size size,
    Theme theme,
    Glyphs glyphs,
    List<KeyLabel> keys,
    String back,
    Playhead playhead,
    List<PaletteItem> offers,
    Prediction prediction) {
  /** Without a palette or predictions. */
  public Scene(
      Board board,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back,
      Playhead playhead) {
    this(board, now, size, theme, glyphs, keys, back, playhead, List.of(), Prediction.OFF);
  }

  /** Along with the run. */
  public Scene(
      Board board,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back) {
    this(board, now, size, theme, glyphs, keys, back, Playhead.LIVE);
  }
}

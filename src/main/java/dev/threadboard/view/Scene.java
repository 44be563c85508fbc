package dev.threadboard.view;

import dev.threadboard.board.Board;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaletteItem;
import dev.threadboard.frame.Size;
import dev.threadboard.predict.Prediction;
import dev.threadboard.theme.Theme;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.VariablesInSight;
import dev.threadboard.viewer.ViewState;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;

/**
 * All that a picture of the dashboard depends on.
 *
 * @param viewed the run's state at the moment to show, and what the viewer has chosen
 * @param now the virtual time to show, in nanoseconds; not before the board's last event
 * @param keys the keys that make sense now, the most useful first; the last two always
 * @param back the key that goes back, as it stands at the beginning of a sentence; empty if none
 * @param playhead where in the run the board stands
 * @param offers what the open palette offers
 * @param prediction what the viewer is asked to predict
 * @param narration what is told in words
 * @param variables what is seen of those of the thread that the viewer looks into
 */
public record Scene(
    ViewedRun viewed,
    long now,
    Size size,
    Theme theme,
    Glyphs glyphs,
    List<KeyLabel> keys,
    String back,
    Playhead playhead,
    List<PaletteItem> offers,
    Prediction prediction,
    Narration narration,
    VariablesInSight variables) {
  /** Without a look at a thread's variables. */
  public Scene(
      ViewedRun viewed,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back,
      Playhead playhead,
      List<PaletteItem> offers,
      Prediction prediction,
      Narration narration) {
    this(
        viewed,
        now,
        size,
        theme,
        glyphs,
        keys,
        back,
        playhead,
        offers,
        prediction,
        narration,
        VariablesInSight.NONE);
  }

  /** Without words. */
  public Scene(
      ViewedRun viewed,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back,
      Playhead playhead,
      List<PaletteItem> offers,
      Prediction prediction) {
    this(
        viewed, now, size, theme, glyphs, keys, back, playhead, offers, prediction, Narration.NONE);
  }

  /** Without a palette, predictions or words. */
  public Scene(
      ViewedRun viewed,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back,
      Playhead playhead) {
    this(
        viewed,
        now,
        size,
        theme,
        glyphs,
        keys,
        back,
        playhead,
        List.of(),
        Prediction.OFF,
        Narration.NONE);
  }

  /** Following the run. */
  public Scene(
      ViewedRun viewed,
      long now,
      Size size,
      Theme theme,
      Glyphs glyphs,
      List<KeyLabel> keys,
      String back) {
    this(viewed, now, size, theme, glyphs, keys, back, Playhead.LIVE);
  }

  /** The run's state at that moment. */
  public Board board() {
    return viewed.board();
  }

  /** What the viewer has chosen to look at. */
  public ViewState view() {
    return viewed.view();
  }
}

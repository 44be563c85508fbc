package dev.threadboard.view.explore;

import dev.threadboard.command.KeyLabel;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.viewer.ExploreState;
import java.util.List;

/**
 * All that a picture of a search depends on.
 *
 * @param keys for the footer, or all of them while help is open
 */
public record ExploreScene(
    SearchSnapshot search,
    ExploreState state,
    Size size,
    Theme theme,
    Glyphs glyphs,
    List<KeyLabel> keys) {
  /** The place of the selected outcome, from 0; if none is, that of the first bad one, or 0. */
  public int selectedPlace() {
    List<OutcomeSnapshot> outcomes = search.outcomes();
    int bad = 0;
    for (int i = outcomes.size() - 1; i >= 0; i--) {
      bad = outcomes.get(i).bad() ? i : bad;
      if (outcomes.get(i).outcome().equals(state.selected())) {
        return i;
      }
    }
    return bad;
  }

  /** The selected outcome; null if there is none yet. */
  public OutcomeSnapshot selected() {
    return search.outcomes().isEmpty() ? null : search.outcomes().get(selectedPlace());
  }
}

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
  /** The place of the selected outcome, from 0; that of the first if none is selected. */
  public int selectedPlace() {
    List<OutcomeSnapshot> outcomes = search.outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).outcome().equals(state.selected())) {
        return i;
      }
    }
    return 0;
  }

  /** The selected outcome; null if there is none yet. */
  public OutcomeSnapshot selected() {
    return search.outcomes().isEmpty() ? null : search.outcomes().get(selectedPlace());
  }
}

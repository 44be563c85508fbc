package dev.threadboard.viewer;

import dev.threadboard.command.ExploreAction;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.explore.outcome.Outcome;

/**
 * What a viewer of a search looks at.
 *
 * @param selected the outcome that is selected; null while the viewer has chosen none
 * @param scroll how many lines of what is told of it are above the first one in sight
 */
public record ExploreState(Outcome selected, int scroll, boolean help, String hint) {
  public static final ExploreState FIRST = new ExploreState(null, 0, false, null);

  /** With that outcome selected, and told from its beginning. */
  public ExploreState selecting(Outcome outcome) {
    return new ExploreState(outcome, outcome.equals(selected) ? scroll : 0, help, hint);
  }

  /** Scrolled, down to a line at most. */
  public ExploreState after(ExploreAction.Scroll scrolling, int last) {
    int line = Math.max(0, Math.min(last, Math.min(scroll, last) + scrolling.by()));
    return new ExploreState(selected, line, help, hint);
  }

  public ExploreState after(ViewCommand.ToggleHelp toggle) {
    return new ExploreState(selected, scroll, !help, hint);
  }

  /** With something said to the viewer; null takes it away. */
  public ExploreState hinting(String text) {
    return new ExploreState(selected, scroll, help, text);
  }
}

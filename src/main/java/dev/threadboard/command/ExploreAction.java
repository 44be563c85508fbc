package dev.threadboard.command;

/** What a viewer of a search may ask for. */
public sealed interface ExploreAction extends Command {
  /** Selects another outcome, so many places further down. */
  record Move(int by) implements ExploreAction {}

  /** Selects the outcome at a place, from 0. */
  record Select(int place) implements ExploreAction {}

  /** Scrolls what is told of the selected outcome, by so many lines. */
  record Scroll(int by) implements ExploreAction {}

  /** Opens the shortest run to the selected outcome, at the moment that decides. */
  record Open() implements ExploreAction {}

  /** Saves that run. */
  record Save() implements ExploreAction {}

  /** Searches no further. */
  record Stop() implements ExploreAction {}
}

package dev.threadboard.cli;

import java.util.Optional;

/**
 * What a person said about how the dashboard shall show a run.
 *
 * @param theme a theme's name or file, not looked up yet
 * @param exit whether the dashboard closes by itself when the run has ended
 * @param log takes every event of the run; its owner closes it, and the dashboard commits it
 */
public record ShowOptions(Optional<String> theme, boolean exit, Optional<EventLog> log) {
  /** Nothing was said. */
  static final ShowOptions NONE = new ShowOptions(Optional.empty(), false, Optional.empty());
}

package dev.threadboard.film;

import dev.threadboard.playback.EventSource;
import dev.threadboard.screen.SessionOptions;
import java.util.Optional;

/**
 * What a dashboard shows when it is opened, and how.
 *
 * @param source the run; empty for the menu of scenarios
 */
public record ShowSpec(Optional<EventSource> source, SessionOptions options) {
  /** A single run. */
  public ShowSpec(EventSource source, SessionOptions options) {
    this(Optional.of(source), options);
  }
}

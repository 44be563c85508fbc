package dev.threadboard.film;

import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.screen.SessionOptions;
import java.util.Optional;

/**
 * What a dashboard shows when it is opened, and how.
 *
 * @param source the run; empty for the menu
 * @param lessons what the menu offers beside the scenarios
 */
public record ShowSpec(Optional<EventSource> source, SessionOptions options, Lessons lessons) {
  /** A single run. */
  public ShowSpec(EventSource source, SessionOptions options) {
    this(Optional.of(source), options, Lessons.NONE);
  }
}

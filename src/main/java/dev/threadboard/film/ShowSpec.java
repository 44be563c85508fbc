package dev.threadboard.film;

import dev.threadboard.lesson.Lesson;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.screen.SessionOptions;
import java.util.Optional;

/**
 * What a dashboard shows when it is opened, and how.
 *
 * @param source the run; empty for the menu
 * @param lesson what the viewer of the run is led through
 * @param lessons what the menu offers beside the scenarios
 */
public record ShowSpec(
    Optional<EventSource> source,
    Optional<Lesson> lesson,
    SessionOptions options,
    Lessons lessons) {
  /** A single run. */
  public ShowSpec(EventSource source, SessionOptions options) {
    this(Optional.of(source), Optional.empty(), options, Lessons.NONE);
  }

  /** The same run, whose viewer is led through a lesson. */
  public ShowSpec of(Optional<Lesson> other) {
    return new ShowSpec(source, other, options, lessons);
  }
}

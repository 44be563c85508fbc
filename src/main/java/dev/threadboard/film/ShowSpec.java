package dev.threadboard.film;

import dev.threadboard.explore.shown.RecordedSearch;
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
 * @param search of a program, which is shown instead of a run
 */
public record ShowSpec(
    Optional<EventSource> source,
    Optional<Lesson> lesson,
    SessionOptions options,
    Lessons lessons,
    Optional<RecordedSearch.Beginning> search) {
  /** A single run. */
  public ShowSpec(EventSource source, SessionOptions options) {
    this(Optional.of(source), Optional.empty(), options, Lessons.NONE, Optional.empty());
  }

  /** The menu. */
  public static ShowSpec menu(SessionOptions options, Lessons lessons) {
    return new ShowSpec(Optional.empty(), Optional.empty(), options, lessons, Optional.empty());
  }

  /** A search. */
  public static ShowSpec search(RecordedSearch.Beginning search, SessionOptions options) {
    return new ShowSpec(
        Optional.empty(), Optional.empty(), options, Lessons.NONE, Optional.of(search));
  }

  /** The same run, whose viewer is led through a lesson. */
  public ShowSpec of(Optional<Lesson> other) {
    return new ShowSpec(source, other, options, lessons, search);
  }
}

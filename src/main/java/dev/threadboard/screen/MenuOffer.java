package dev.threadboard.screen;

import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.CourseProgress;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import dev.threadboard.scenario.Scenario;
import java.util.List;

/**
 * What a menu offers.
 *
 * @param scheduling the policy to begin with
 * @param lastUsed the values that were used in it last
 * @param progress what was seen of the course
 */
public record MenuOffer(
    List<Scenario> scenarios,
    Lessons lessons,
    OwnPrograms programs,
    SchedulingOptions scheduling,
    LastUsed lastUsed,
    CourseProgress progress) {
  /** Scenarios alone, of which nothing is remembered. */
  public static MenuOffer of(List<Scenario> scenarios, SchedulingOptions scheduling) {
    return new MenuOffer(
        scenarios,
        Lessons.NONE,
        OwnPrograms.NONE,
        scheduling,
        LastUsed.NONE,
        CourseProgress.forgotten());
  }
}

package dev.threadboard.playback;

import dev.threadboard.engine.Run;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lessons that a viewer can choose among, and how they are run. */
public interface Lessons {
  /** There are none. */
  Lessons NONE =
      new Lessons() {
        @Override
        public List<LessonEntry> entries() {
          return List.of();
        }

        @Override
        public Lesson read(LessonEntry entry) throws OwnPrograms.Refused {
          throw new OwnPrograms.Refused("there are no lessons here");
        }

        @Override
        public Run.Plan plan(
            Lesson lesson,
            Map<String, String> values,
            SchedulingOptions scheduling,
            String switchAt)
            throws OwnPrograms.Refused {
          throw new OwnPrograms.Refused("there are no lessons here");
        }
      };

  /** By topic, and within one in their order. */
  List<LessonEntry> entries();

  /**
   * What an entry tells of.
   *
   * @throws OwnPrograms.Refused if something is wrong with it
   */
  Lesson read(LessonEntry entry) throws OwnPrograms.Refused;

  /** A run of it that was recorded, for where it cannot be run; empty if there is none. */
  default Optional<EventSource> recorded(Lesson lesson) {
    return Optional.empty();
  }

  /**
   * How it is run.
   *
   * @param values those of its parameters
   * @param switchAt where a thread may be interrupted; null for what the lesson says
   * @throws OwnPrograms.Refused if it cannot be
   */
  Run.Plan plan(
      Lesson lesson, Map<String, String> values, SchedulingOptions scheduling, String switchAt)
      throws OwnPrograms.Refused;

  /** What is wrong with files of a person's own, which are none of the entries, in one line. */
  default Optional<String> fault() {
    return Optional.empty();
  }
}

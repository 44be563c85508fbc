package dev.threadboard.cli.lessons;

import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.SavedRun;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The run of a lesson that was recorded for where there is no Python: of the program as it stands,
 * under the policy fifo.
 */
public final class RecordedLesson {
  /** What is told of a lesson that is shown so. */
  public static final String NOTE =
      " There is no python3 here, so this is a recorded run; with one on the PATH the lesson runs,"
          + " and can be changed.";

  private static final String FOLDER = "/lessons/runs/";
  private static final String ENDING = ".jsonl";

  private RecordedLesson() {}

  /** The recorded run; empty of a lesson that does not ship with the program. */
  public static Optional<SavedRun> of(Lesson lesson, Map<String, String> environment) {
    String name = lesson.name() + ENDING;
    try (InputStream in = RecordedLesson.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      LessonEntry entry = Course.find(lesson.name()).orElseThrow();
      if (!Course.read(entry).program().equals(lesson.program())) {
        return Optional.empty();
      }
      return Optional.of(SavedRun.check(LessonCopy.place(in.readAllBytes(), name, environment)));
    } catch (IOException | LessonException e) {
      return Optional.empty();
    }
  }
}

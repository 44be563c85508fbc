package dev.threadboard.playback;

import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import java.util.List;

/** The lessons that the program brings; how they are run is up to the test. */
public abstract class BundledLessons implements Lessons {
  @Override
  public final List<LessonEntry> entries() {
    return Course.bundled().entries();
  }

  @Override
  public final Lesson read(LessonEntry entry) {
    try {
      return Course.read(entry);
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }
}

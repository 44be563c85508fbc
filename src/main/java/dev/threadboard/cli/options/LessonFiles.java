package dev.threadboard.cli.options;

import dev.threadboard.cli.lessons.RecordedLesson;
import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.cpython.ScriptPlan;
import dev.threadboard.cpython.lookup.PythonInterpreter;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Lessons;
import dev.threadboard.playback.OwnPrograms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lessons that ship with the program, and those among this machine's files. */
public final class LessonFiles implements Lessons {
  private final Course course;
  private final Map<String, String> environment;

  /**
   * @param course which of them
   * @param environment where Python is
   */
  public LessonFiles(Course course, Map<String, String> environment) {
    this.course = course;
    this.environment = environment;
  }

  /** All of them. */
  public static LessonFiles of(Map<String, String> environment) {
    return new LessonFiles(Course.with(XdgPaths.of(environment).lessons()), environment);
  }

  @Override
  public List<LessonEntry> entries() {
    return course.entries();
  }

  @Override
  public Optional<String> fault() {
    List<LessonException> faults = course.faults();
    String more = faults.size() > 1 ? " (threadboard list tells all " + faults.size() + ")" : "";
    return faults.stream().findFirst().map(fault -> withoutFolder(fault.getMessage()) + more);
  }

  /** There is one folder of them, and little room. */
  private static String withoutFolder(String fault) {
    return fault.substring(fault.lastIndexOf('/', fault.indexOf(".py:")) + 1);
  }

  @Override
  public Lesson read(LessonEntry entry) throws OwnPrograms.Refused {
    try {
      Lesson lesson = Course.read(entry);
      return entry.file() != null || hasPython() ? lesson : lesson.explaining(RecordedLesson.NOTE);
    } catch (LessonException e) {
      throw new OwnPrograms.Refused(e.getMessage());
    }
  }

  /** Asked when a lesson is read: the menu opens without it. */
  private boolean hasPython() {
    return PythonInterpreter.isPresent(environment);
  }

  @Override
  public Optional<EventSource> recorded(Lesson lesson) {
    return hasPython()
        ? Optional.empty()
        : RecordedLesson.of(lesson, environment).map(EventSource.class::cast);
  }

  @Override
  public ScriptPlan plan(
      Lesson lesson, Map<String, String> values, SchedulingOptions scheduling, String switchAt)
      throws OwnPrograms.Refused {
    try {
      return RunPlans.lesson(lesson, values, null, switchAt, scheduling, true, environment);
    } catch (UsageException e) {
      throw new OwnPrograms.Refused(e.getMessage());
    }
  }
}

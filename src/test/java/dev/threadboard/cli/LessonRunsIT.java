package dev.threadboard.cli;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every lesson does what is written down, in every CPython of this machine. */
class LessonRunsIT {
  @TempDir private static Path cache;

  @TestFactory
  Stream<DynamicTest> everyLessonDoesTheSameInEveryPython()
      throws IOException, InterruptedException {
    List<CPython> all = CPython.all();
    assumeFalse(all.isEmpty(), "no CPython here, and a lesson needs one");
    List<LessonEntry> lessons = Course.bundled().entries();
    return lessons.stream()
        .flatMap(
            lesson ->
                CPython.inTurn(all, lessons.indexOf(lesson)).stream()
                    .map(
                        python ->
                            DynamicTest.dynamicTest(
                                lesson.name() + " " + python,
                                () -> LessonRuns.check(lesson, python, cache))));
  }
}

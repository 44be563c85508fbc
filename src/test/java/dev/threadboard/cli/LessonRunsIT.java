package dev.threadboard.cli;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every lesson does what is written down, in every CPython of this machine. */
class LessonRunsIT {
  @TempDir private Path cache;

  @Test
  void everyLessonDoesTheSameInEveryPython()
      throws LessonException, IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeFalse(pythons.isEmpty(), "no CPython here, and a lesson needs one");
    for (CPython python : pythons.subList(0, pythons.size() - 1)) {
      for (LessonEntry entry : Course.bundled().entries()) {
        LessonRuns.check(entry, python, cache);
      }
    }
  }
}

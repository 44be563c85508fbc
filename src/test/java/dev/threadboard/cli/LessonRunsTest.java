package dev.threadboard.cli;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson does what is written down, in the newest CPython of this machine. */
class LessonRunsTest {
  private static List<CPython> pythons = List.of();

  @TempDir private static Path cache;

  @BeforeAll
  static void findPythons() throws IOException, InterruptedException {
    pythons = CPython.all();
  }

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void doesWhatIsWrittenDown(LessonEntry entry) throws LessonException, IOException {
    assumeFalse(pythons.isEmpty(), "no CPython here, and a lesson needs one");
    LessonRuns.check(entry, pythons.get(pythons.size() - 1), cache);
  }
}

package dev.threadboard.cli.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cli.Program;
import dev.threadboard.cli.explore.report.JsonTree;
import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The outcomes that are shown where there is no Python are those that {@code explore} finds now;
 * {@code -Dgolden.rewrite=true} records them again. Every ninth lesson is searched, and all with
 * {@code -Dthreadboard.lessons=all}.
 */
class LessonWaysIT {
  static final Path FOLDER = Path.of("src/main/resources/lessons/ways");

  /** The Python that they are recorded with. */
  private static final int MINOR = 11;

  private static final boolean ALL = "all".equals(System.getProperty("threadboard.lessons"));

  private static final int RUNS = 120;

  /** Of lessons with rare outcomes. */
  private static final Map<String, Integer> MORE_RUNS =
      Map.of("plus_equals", 300, "philosophers", 1000);

  /** Its deadlock needs two interruptions: all schedules with one are tried before. */
  private static final String BY_DEPTH = "philosophers";

  @TempDir static Path cache;

  @TestFactory
  Stream<DynamicTest> theRecordedOutcomesAreFoundAgain() throws IOException, InterruptedException {
    boolean rewrite = Boolean.getBoolean("golden.rewrite");
    boolean all = rewrite || ALL;
    List<CPython> pythons = CPython.all().stream().filter(one -> one.minor() == MINOR).toList();
    assumeFalse(pythons.isEmpty(), "no CPython 3." + MINOR + " here");
    List<LessonEntry> lessons = Course.bundled().entries();
    return IntStream.range(0, lessons.size())
        .filter(place -> all || place % 9 == 0)
        .mapToObj(lessons::get)
        .map(
            lesson ->
                DynamicTest.dynamicTest(
                    lesson.name(), () -> check(lesson.name(), pythons.get(0), rewrite)));
  }

  /** All 390 schedules are tried: that three need two interruptions is not a matter of chance. */
  @Test
  @Timeout(300)
  void threePhilosophersDoNotStarveByOneInterruption() throws IOException, InterruptedException {
    assumeTrue(ALL, "with -Dthreadboard.lessons=all");
    for (CPython python : CPython.all().stream().filter(one -> one.minor() == MINOR).toList()) {
      Program.Result result =
          new Program()
              .in(Map.of("XDG_CACHE_HOME", cache.toString()))
              .start(
                  "explore",
                  "philosophers",
                  "--json",
                  "--all",
                  "--preemptions",
                  "1",
                  "--python",
                  python.executable().toString());
      assertEquals(0, result.status(), result.errors());
      Map<?, ?> found = (Map<?, ?>) JsonTree.read(result.output().getBytes(UTF_8));
      assertEquals("every up to 1 interruption", found.get("schedules"), python.version());
      assertEquals(1, ((List<?>) found.get("outcomes")).size(), python.version());
    }
  }

  static void check(String lesson, CPython python, boolean rewrite) throws IOException {
    Path file = FOLDER.resolve(lesson + ".json");
    String found = searched(lesson, python);
    if (rewrite) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, found);
    }
    assertEquals(withoutPatch(Files.readString(file)), withoutPatch(found));
  }

  private static String searched(String lesson, CPython python) throws IOException {
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", cache.toString()))
            .start(
                "explore",
                lesson,
                "--json",
                "--runs",
                "" + MORE_RUNS.getOrDefault(lesson, RUNS),
                "--search",
                lesson.equals(BY_DEPTH) ? "dfs" : "auto",
                "--seed",
                "1",
                "--python",
                python.executable().toString());
    assertEquals(0, result.status(), result.errors());
    assertTrue(JsonTree.read(result.output().getBytes(UTF_8)) instanceof Map);
    return result
        .output()
        .replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : \"" + lesson + "\"")
        .replaceFirst("\"interpreter\" : \"[^\"]*\"", "\"interpreter\" : null")
        .replaceFirst("\"seconds\" : [0-9.]*", "\"seconds\" : 0")
        .replaceAll("\"file\" : \"[^\"]*/", "\"file\" : \"")
        .replaceAll("\"choices\" : \\[[^\\]]*\\]", "\"choices\" : [ ]");
  }

  private static String withoutPatch(String json) {
    return json.replaceAll("(\"python\" : \"3\\.11)\\.\\d+\"", "$1\"");
  }
}

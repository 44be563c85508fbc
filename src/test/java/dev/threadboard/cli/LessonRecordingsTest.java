package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cpython.CPython;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.Lesson;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.playback.SavedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The runs that are shown where there is no Python: each is of the lesson as it stands now, and is
 * what that Python does. {@code -Dgolden.rewrite=true} records them again.
 */
class LessonRecordingsTest {
  private static final Path FOLDER = Path.of("src/main/resources/lessons/runs");

  /** The Python that they are recorded with. */
  private static final int MINOR = 11;

  private static Optional<CPython> python = Optional.empty();

  @TempDir private static Path cache;

  @BeforeAll
  static void findPython() throws IOException, InterruptedException {
    python = CPython.all().stream().filter(one -> one.minor() == MINOR).findFirst();
  }

  static Stream<LessonEntry> lessons() {
    return Course.bundled().entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isWholeAndOfTheLessonAsItStands(LessonEntry entry) throws Exception {
    Path file = FOLDER.resolve(entry.name() + ".jsonl");
    assertEquals(Optional.empty(), SavedRun.check(file).fault());
    byte[] program = Course.read(entry).program().getBytes(UTF_8);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(program));
    String text = Files.readString(file);
    assertTrue(text.contains("\"sha256\":\"" + hash + "\""), "of another text: " + file);
    assertFalse(text.contains("\\\"/") || text.contains("[\"/"), "a path of a machine: " + file);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isWhatThatPythonDoes(LessonEntry entry) throws LessonException, IOException {
    assumeTrue(python.isPresent(), "no CPython 3." + MINOR + " here");
    Lesson lesson = Course.read(entry);
    Program.Result result =
        new Program()
            .in(Map.of("XDG_CACHE_HOME", cache.toString()))
            .start(
                "run",
                lesson.name(),
                "--events",
                "--speed",
                "max",
                "--python",
                python.get().executable().toString());
    String found = ofNoMachine(result.output(), lesson.name());
    Path file = FOLDER.resolve(entry.name() + ".jsonl");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, found);
    }
    assertEquals(withoutPatch(Files.readString(file)), withoutPatch(found));
  }

  /** Paths of this machine are left out. */
  private static String ofNoMachine(String events, String name) {
    return events
        .replaceAll("\"command\":\\[\"[^\"]*\"\\]", "\"command\":[\"" + name + ".py\"]")
        .replaceAll("File \\\\\"[^\"]*/([a-z_]+\\.py)\\\\\"", "File \\\\\"$1\\\\\"");
  }

  /** The patch level, and the lines of the standard library that a traceback names. */
  private static List<String> withoutPatch(String events) {
    return events
        .replaceAll("\"python\":\"3\\.11\\.\\d+\"", "\"python\":\"3.11\"")
        .replaceAll("(File \\\\\"threading\\.py\\\\\", line )\\d+", "$10")
        .lines()
        .toList();
  }
}

package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.cpython.CPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons on the command line: which one is meant, what it is run with, what is refused. */
class RunLessonTest {
  @TempDir private Path folder;
  private Map<String, String> environment;

  @BeforeEach
  void makeOwnLesson() throws IOException {
    Path config = folder.resolve("config");
    environment =
        Map.of(
            "XDG_CONFIG_HOME", config.toString(),
            "XDG_CACHE_HOME", folder.resolve("cache").toString(),
            "XDG_STATE_HOME", folder.resolve("state").toString());
    Path lessons = Files.createDirectories(config.resolve("threadboard/lessons"));
    assertEquals(0, run("new-lesson", lessons.resolve("mine.py").toString()).status());
  }

  private Result run(String... words) {
    return new Program().in(environment).start(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "run two_acounts => did you mean \"two_accounts\"?",
        "run two_accounts --set ordred=True => unknown parameter of two_accounts \"ordred\": did"
            + " you mean \"ordered\"? (ordered, there, back)",
        "run two_accounts --set ordered=Maybe => ordered is one of False, True, and not \"Maybe\"",
        "run two_accounts.py --set there=11 => there is a whole number from 1 to 10, and not"
            + " \"11\"",
        "run two_accounts --set there => --set wants NAME=VALUE, and not \"there\"",
        "run two_accounts --set there=1 --set there=2 => --set there is given twice",
        "run two_accounts --switch-at bits => unknown switch point \"bits\"",
        "run mine --set round=1 => unknown parameter of mine \"round\": did you mean \"rounds\"?"
            + " (rounds)",
        "compare two_accounts:ordered=No two_accounts => ordered is one of False, True, and not"
            + " \"No\"",
        "record two_accounts --set ordered=No -o x.txt => ordered is one of False, True, and not"
            + " \"No\"",
        "run no/two_accounts.py => cannot run \"no/two_accounts.py\"",
        "list --json --progress => --json and --progress exclude each other",
        "new-lesson a.txt => a lesson's file ends in .py, and \"a.txt\" does not",
        "new-lesson => new-lesson wants FILE.py, or --schema alone",
        "new-lesson no/such/a.py => cannot write \"no/such/a.py\"",
      })
  void whatIsWrongIsToldInOneLine(String line, String told) {
    Result result = run(line.split(" "));
    assertEquals(2, result.status(), result.errors());
    assertTrue(result.errors().startsWith("threadboard: "), result.errors());
    assertTrue(result.errors().contains(told), result.errors());
    assertEquals(1, result.errors().lines().count(), result.errors());
  }

  @Test
  void aFaultOfALessonIsToldWithItsFileAndLine() throws IOException {
    Path file = folder.resolve("wrong.py");
    Files.writeString(file, "# /// script\n# [tool.threadboard]\n# titel = \"A\"\n# ///\nx = 1\n");
    Result result = run("run", file.toString());
    assertEquals(2, result.status());
    assertTrue(
        result.errors().startsWith("threadboard: " + file + ":3: unknown key \"titel\""),
        result.errors());
  }

  @Test
  void aLessonOfOnesOwnIsListedAndAWrongOneIsTold() throws IOException {
    assertTrue(run("list").output().contains("\nYour own lessons\n  mine "));
    Path wrong = folder.resolve("config/threadboard/lessons/wrong.py");
    Files.writeString(wrong, "# /// script\n# [tool.threadboard]\n# ///\nx = 1\n");
    Result result = run("list");
    assertEquals(2, result.status());
    assertTrue(result.errors().contains(wrong + ":2: title is missing"), result.errors());
    assertTrue(result.output().contains("  mine "), result.output());
  }

  @Test
  void anExistingFileIsNotWrittenOver() throws IOException {
    Path file = folder.resolve("config/threadboard/lessons/mine.py");
    String before = Files.readString(file);
    Result result = run("new-lesson", file.toString());
    assertEquals(2, result.status());
    assertTrue(result.errors().contains("exists already"), result.errors());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void theSchemaIsPrinted() {
    Result result = run("new-lesson", "--schema");
    assertEquals(0, result.status());
    assertTrue(result.output().contains("\"required\": [\"title\", \"explanation\"]"));
  }

  @Test
  void aNameAPathAndAPathWithoutItsEndingRunTheSame() throws IOException, InterruptedException {
    List<CPython> pythons = CPython.all();
    assumeFalse(pythons.isEmpty(), "no CPython here, and a lesson needs one");
    String python = pythons.get(pythons.size() - 1).executable().toString();
    Path own = folder.resolve("config/threadboard/lessons/mine");
    String first = null;
    for (String word : List.of("mine", "mine.py", own + ".py", own.toString())) {
      Result result =
          run("run", word, "--set", "rounds=1", "--events", "--speed", "max", "--python", python);
      assertEquals(0, result.status(), result.errors());
      assertTrue(result.output().contains("\"scenario\":\"mine\""), result.output());
      assertTrue(result.output().contains("for n in range(1):"), result.output());
      assertFalse(result.output().contains("tool.threadboard"), result.output());
      first = first == null ? result.output() : first;
      assertEquals(first, result.output());
    }
  }
}

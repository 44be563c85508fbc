package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.Program.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tapes that were once played wrongly, or refused with a message that was not true. */
@Timeout(60)
class FoundTapesTest {
  private static final Path TAPES = Path.of("src/test/resources/dev/threadboard/cli/tapes");

  @TempDir private Path folder;

  private Result record(String name) {
    String out = folder.resolve("x.txt").toString();
    return Program.run("record", TAPES.resolve(name + ".tape").toString(), "-o", out);
  }

  @ParameterizedTest
  @CsvSource({"stack2, 4", "slow-regex, 4"})
  @Timeout(30)
  void aPatternThatMatchesNothingEndsInTime(String name, int line) {
    Result result = record(name);
    assertEquals(1, result.status());
    String first = result.errors().lines().findFirst().orElseThrow();
    String begins =
        "threadboard: " + TAPES.resolve(name + ".tape") + ":" + line + ": nothing on the screen";
    assertEquals(begins, first.substring(0, Math.min(begins.length(), first.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stack", "posix", "at", "word"})
  void whatVhsPlaysIsPlayed(String name) throws Exception {
    assertEquals(new Result(0, "", ""), record(name));
    assertEquals(true, Files.exists(folder.resolve("x.txt")));
  }
}

package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.cli.Program.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      value = {
        "emoji  ¦ :5: Type has no characters above U+FFFF, which are no keys of the dashboard's,"
            + " and so not \ud83c\udf89",
        "latin1 ¦ :5: not text in UTF-8: the byte 0xe9",
        "folder ¦ :1: cannot write \"no-such/h.gif\": there is no such folder",
      })
  void whatIsSaidIsTrueAndSaysWhere(String name, String message) {
    Path tape = TAPES.resolve(name + ".tape");
    assertEquals(
        new Result(2, "", "threadboard: " + tape + message + "\n"),
        Program.run("record", tape.toString()));
  }

  @Test
  void whatAFileIsItsContentSays() throws Exception {
    String[] out = {"-o", folder.resolve("x.txt").toString()};
    String saved = folder.resolve("run.txt").toString();
    assertEquals(
        0, Program.run("run", "join", "--plain", "--speed", "max", "--save", saved).status());
    String tape = Files.copy(TAPES.resolve("at.tape"), folder.resolve("at.vhs")).toString();
    for (String file : List.of(saved, tape)) {
      assertEquals(new Result(0, "", ""), Program.run("record", file, out[0], out[1]));
    }
    String text = Files.writeString(folder.resolve("notes"), "\nhello\n").toString();
    String begins = "threadboard: " + text + ":2: unknown command \"hello\"";
    assertEquals(begins, Program.run("record", text).errors().substring(0, begins.length()));
  }
}

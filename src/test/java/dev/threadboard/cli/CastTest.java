package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.cli.Program.Result;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.PtyProgram;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Casts keep asciinema's rules, and asciinema itself shows them byte by byte. */
@Timeout(60)
class CastTest {
  private static final String[] RECORD = {
    "record", "playground", "--theme", "midnight", "--title", "Some \"threads\"", "--hold", "0"
  };
  private static final String KEYS = "tab s 500ms j 5s tab s 500ms t 1s";

  @TempDir private Path folder;

  private StrictCast cast(int version) throws IOException {
    Path file = folder.resolve("v" + version + ".cast");
    String[] more = {"--keys", KEYS, "--cast-version", "" + version, "-o", file.toString()};
    String[] line = new String[RECORD.length + more.length];
    System.arraycopy(RECORD, 0, line, 0, RECORD.length);
    System.arraycopy(more, 0, line, RECORD.length, more.length);
    assertEquals(new Result(0, "", ""), Program.run(line));
    return StrictCast.read(Files.readAllBytes(file));
  }

  @Test
  void bothVersionsKeepTheRulesAndShowTheSame() throws IOException {
    StrictCast two = cast(2);
    StrictCast three = cast(3);
    assertEquals(two.events().size(), three.events().size());
    for (int i = 0; i < two.events().size(); i++) {
      StrictCast.Event one = two.events().get(i);
      StrictCast.Event other = three.events().get(i);
      assertEquals(0, one.time().compareTo(other.time()), one + " " + other);
      assertEquals(one.code() + one.data(), other.code() + other.data());
    }
    assertEquals(two.header().get("theme"), three.header().get("term.theme"));
    assertEquals("Some \"threads\"", three.header().get("title"));
    assertEquals(new BigDecimal(100), three.header().get("term.cols"));
    for (String marked : List.of("you start Thread-1", "you have joined Thread-1")) {
      assertTrue(
          two.events().stream().anyMatch(e -> e.code().equals("m") && e.data().equals(marked)),
          marked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2},\"width\":8}\n",
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2}}\n[-0.5,\"o\",\"x\"]\n",
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2}}\n[0.5,\"q\",\"x\"]\n",
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2}}\n[0.5,\"o\"]\n",
        "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2}}\n[0.5,\"r\",\"8\"]\n",
        "{\"version\":2,\"width\":8,\"height\":2}\n[1.0,\"o\",\"x\"]\n[0.5,\"o\",\"x\"]\n",
        "{\"version\":2,\"width\":8,\"height\":2}\n# no comments in version 2\n",
        "{\"version\":2,\"width\":8,\"height\":2}"
      })
  void theReaderOfThisTestIsStrict(String file) {
    assertThrows(
        Throwable.class, () -> StrictCast.read(file.getBytes(StandardCharsets.UTF_8)), file);
  }

  @Test
  void commentsAreIgnored() throws IOException {
    String file = "{\"version\":3,\"term\":{\"cols\":8,\"rows\":2}}\n# x\n[0.5,\"o\",\"y\"]\n";
    assertEquals("y", StrictCast.read(file.getBytes(StandardCharsets.UTF_8)).output());
  }

  @Test
  void asciinemaCatWritesAllItsOutput() throws IOException {
    shows("cat");
  }

  @Test
  void asciinemaPlayShowsAllItsOutput() throws IOException {
    shows("play", "-s", "1000", "-i", "0.001");
  }

  private void shows(String... arguments) throws IOException {
    assumeTrue(isInstalled(), "there is no asciinema on the PATH: nobody to judge");
    String written = lines(cast(2).output());
    String[] command = new String[arguments.length + 2];
    command[0] = "asciinema";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    command[command.length - 1] = folder.resolve("v2.cast").toString();
    Map<String, String> locale = Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString());
    try (PtyProgram asciinema = PtyProgram.start(new Size(100, 30), locale, command)) {
      assertEquals(0, asciinema.exitStatus(), asciinema.screen());
      asciinema.awaitOutput(output -> lines(utf8(output)).contains(written));
      asciinema.assertLeftAsFound();
    }
  }

  /** A terminal in its ordinary mode makes two characters of the end of a line. */
  private static String lines(String text) {
    return text.replace("\r", "");
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static boolean isInstalled() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, "asciinema"))) {
        return true;
      }
    }
    return false;
  }
}

package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.TestCache;
import dev.threadboard.cli.Program.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program in a shell, as people use it. */
@Timeout(60)
class CommandLineIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/CommandLineIT");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "background", "join", "loop"})
  void printsTheTutorialsOutputByteForByte(String scenario) throws Exception {
    Result result = shell("threadboard run " + scenario + " --plain --speed max");
    String golden = Files.readString(GOLDEN.resolve(scenario + ".txt"));
    assertEquals(new Result(0, golden, ""), result);
  }

  @Test
  void printsTheTutorialsLinesOfThePool() throws Exception {
    Result result = shell("threadboard run pool --plain --speed max | sort");
    List<String> golden = Files.readAllLines(GOLDEN.resolve("pool.txt")).stream().sorted().toList();
    assertEquals(golden, result.output().lines().sorted().toList());
  }

  @Test
  void writesTheSameEventsTwice() throws Exception {
    String command = "threadboard run pool --events --speed max --seed 5";
    Result result = shell(command + " >a; " + command + " >b; cmp a b && wc -l <a");
    assertEquals(0, result.status());
    assertTrue(Integer.parseInt(result.output().strip()) > 100, result.output());
  }

  @Test
  void exitsWithOneWhereTheScenarioDoes() throws Exception {
    Result result = shell("threadboard run alive-as-printed --plain --speed max");
    assertEquals(1, result.status());
    assertEquals("", result.output());
    assertTrue(result.errors().endsWith("NameError: name 'test' is not defined\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--plain", "--events"})
  void endsQuietlyWhenItsReaderEnds(String how) throws Exception {
    Result result =
        shell(
            "threadboard run loop "
                + how
                + " --set count=2000 --speed 1000 | head -1 >first; echo ${PIPESTATUS[0]}");
    assertEquals(new Result(0, "141\n", ""), result);
    assertEquals(1, Files.readAllLines(folder.resolve("first")).size());
  }

  @Test
  void reportsThatItsOutputCannotBeWritten() throws Exception {
    Result result = shell("threadboard run join --plain --speed max >/dev/full");
    assertEquals(1, result.status());
    assertTrue(
        result.errors().startsWith("threadboard: cannot write to standard output: "),
        result.errors());
    assertEquals(1, result.errors().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", "</dev/null", "2>&-"})
  void needsNeitherInputNorStandardError(String redirection) throws Exception {
    Result result = shell("threadboard run join --plain --speed max " + redirection);
    assertEquals(new Result(0, Files.readString(GOLDEN.resolve("join.txt")), ""), result);
  }

  @ParameterizedTest
  @CsvSource({"<&-, true", "<&- 2>&-, true", "</dev/null >&-, false", "<&- >&- 2>&-, false"})
  void aClosedStreamDoesNotBecomeAFileOfTheJvm(String closed, boolean shown) throws Exception {
    Result result = shell("threadboard run join --linear --speed max " + closed);
    assertEquals(0, result.status(), result.errors());
    assertEquals("", result.errors());
    assertEquals(shown, result.output().contains("The program has ended, exit status 0."));
    assertEquals(List.of("errors", "output"), files().stream().sorted().toList());
  }

  @Test
  void exitsWith130OnCtrlCAndLeavesNothingHalfWritten() throws Exception {
    Process process =
        start("exec env --default-signal=INT threadboard run alive --events --save log");
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (!line.contains("\"type\":\"sleep\"")) {
        line = output.readLine();
      }
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS), "goes on after Ctrl-C");
      assertEquals(130, process.exitValue());
      output.lines().forEach(rest -> assertTrue(rest.endsWith("}"), rest));
    } finally {
      process.destroyForcibly();
    }
    assertEquals(List.of("errors"), files());
    assertEquals("", Files.readString(folder.resolve("errors")));
  }

  @Test
  void recordsWhatAsciinemaPlays() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/asciinema")), "no asciinema here");
    Result result =
        shell(
            "threadboard record pool -o x.cast --speed 16 --keys 'tab 500ms space . .'"
                + " && script -qec 'asciinema cat x.cast' /dev/null");
    assertEquals(0, result.status(), result.errors());
    assertTrue(result.output().contains("ThreadPoolExecutor"), result.output());
    assertTrue(result.output().contains("\u001b[?25h"), "did not come to its end");
  }

  @Test
  void writesTheSameRecordingTwiceAndNothingElse() throws Exception {
    String command = "threadboard record playground --speed 4 --keys 'tab s 2s j' --seed 5 -o ";
    Result result = shell(command + "a.cast && " + command + "b.cast && cmp a.cast b.cast");
    assertEquals(new Result(0, "", ""), result);
    assertEquals(
        List.of("a.cast", "b.cast", "errors", "output"), files().stream().sorted().toList());
  }

  @Test
  void opensNoDashboardWithoutATerminal() throws Exception {
    for (String command : List.of("threadboard", "threadboard run pool")) {
      // setsid: without even a terminal to find behind the three streams.
      Result result = shell("setsid -w " + command);
      assertEquals(2, result.status());
      assertEquals("", result.output());
      assertTrue(result.errors().contains("--plain"), result.errors());
      assertEquals(1, result.errors().lines().count(), result.errors());
    }
  }

  @Test
  void runsAScriptInLineMode() throws Exception {
    String script = "printf 'start 1\\njoin 1\\nsave log\\nalive 1\\nquit\\n' | ";
    String command = script + "setsid -w threadboard run playground --linear --speed max";
    Result result = shell(command + "; " + command + " >again; cmp again output && test -s log");
    assertEquals(0, result.status(), result.errors());
    String lines = result.output();
    assertTrue(lines.contains("Thread-1 prints: 10 of 10"), lines);
    assertTrue(lines.endsWith("you are told False: Thread-1 is not alive\n> quit\n"), lines);
    assertTrue(lines.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n'), lines);
  }

  @Test
  void lineModeExitsAsTheProgramDoes() throws Exception {
    Result result = shell("threadboard run alive-as-printed --linear </dev/null");
    assertEquals(1, result.status());
    assertTrue(result.output().endsWith("exit status 1.\n"), result.output());
    assertEquals("", result.errors());
    assertEquals(
        new Result(0, "141\n", ""),
        shell(
            "threadboard run loop --linear --set count=2000 --speed 1000 </dev/null | head -1"
                + " >first; echo ${PIPESTATUS[0]}"));
  }

  private Result shell(String command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = start("{ " + command + "; } >output");
    try {
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "does not end: " + command);
    } finally {
      process.destroyForcibly();
    }
    String errors = Files.readString(folder.resolve("errors"));
    return new Result(process.exitValue(), Files.readString(output), errors);
  }

  private Process start(String command) throws IOException {
    Path program = Path.of(System.getProperty("threadboard.executable"));
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("XDG_CACHE_HOME", TestCache.folder().toString());
    builder
        .environment()
        .merge("PATH", program.getParent().toString(), (old, us) -> us + ":" + old);
    return builder.start();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}

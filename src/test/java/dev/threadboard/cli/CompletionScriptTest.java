package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the script in the shells themselves. */
@Timeout(30)
class CompletionScriptTest {
  private static final String SCENARIOS =
      Stream.concat(
              Catalogue.scenarios().stream().map(Scenario::name),
              Course.bundled().entries().stream().map(LessonEntry::name))
          .collect(Collectors.joining(" "));

  @TempDir private Path folder;

  /** The words as bash splits them, also at each =. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "'' => list run replay compare explore record new-lesson themes keys paths completion man",
        "ru => run",
        "run|'' => SCENARIOS work.py worker",
        "run|play => playground",
        "run|two_ => two_accounts",
        "run|two_accounts|--set|'' => ordered= there= back=",
        "run|two_accounts.py|--set|o => ordered=",
        "run|alive => alive alive-as-printed",
        "run|--speed|2|p => pool playground plus_equals plus_call private_lock pool_starves"
            + " philosophers",
        "run|--speed|=|2|pla => playground",
        "--color|256|ru => run",
        "--co => --color",
        "run|pool|--se => --set --seed",
        "run|pool|--set|'' => workers= tasks=",
        "run|--exit|pool|--set|w => workers=",
        "run|loop|--set|'' => count=",
        "run|pool|--set|workers|= => ''",
        "run|pool|--set|workers|=|3 => ''",
        "run|pool|--set|workers|=|3|--set|t => tasks=",
        "run|pool|--speed|=|m => max",
        "run|pool|--speed|= => 0.25 0.5 1 2 4 8 16 max",
        "run|pool|--policy|'' => fifo random step os",
        "run|pool|--color|=|t => true",
        "run|pool|--mouse|f => false",
        "run|pool|--seed|'' => ''",
        "run|pool|'' => ''",
        "run|wo => work.py worker",
        "run|pla => playground",
        "run|worker/ => worker/inner.py",
        "run|--python|worke => worker",
        "run|my.py|--switch-at|'' => gil line bytecode",
        "run|my.py|--clock|=|r => real",
        "run|my.py|--trace|n => none",
        "run|-m|'' => ''",
        "run|my.py|'' => ''",
        "run|my.py|--|ru => run.jsonl",
        "run|my.py|--|-x|--speed|ru => run.jsonl",
        "compare|work. => work.py",
        "run|pool|--save|ru => run.jsonl",
        "run|pool|--theme|my => my theme",
        "run|pool|--theme|mi => midnight",
        "replay|ru => run.jsonl",
        "compare|seq => sequential",
        "compare|pool|run => run.jsonl",
        "compare|pool|--sp => --speed",
        "record|ru => run.jsonl",
        "record|work. => work.py",
        "record|play => playground",
        "record|-o|ru => run.jsonl",
        "record|pool|--fps|'' => ''",
        "record|--size|80x24|po => pool pool_starves",
        "record|pool|--set|'' => workers= tasks=",
        "run|pool|--record|ru => run.jsonl",
        "list|- => --json --progress --help",
        "completion|'' => bash zsh",
        "completion|bash|'' => ''",
        "nothing|'' => ''"
      })
  void bashCompletes(String words, String candidates) throws Exception {
    Files.createFile(folder.resolve("run.jsonl"));
    Files.createFile(folder.resolve("my theme"));
    Files.createFile(folder.resolve("work.py"));
    Files.createFile(Files.createDirectory(folder.resolve("worker")).resolve("inner.py"));
    String typed =
        Arrays.stream(words.split("\\|"))
            .map(w -> "'" + w.replace("'", "") + "'")
            .collect(Collectors.joining(" "));
    String script =
        "set -u; source <(cat); complete -p threadboard >&2; COMP_WORDS=(threadboard "
            + typed
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _threadboard; echo \"${COMPREPLY[@]-}\"";
    assertEquals(
        candidates.replace("SCENARIOS", SCENARIOS).replace("''", ""),
        shell(Program.run("completion", "bash").output(), "bash", "--norc", "-c", script));
  }

  @Test
  void aWordThatBashDoesNotSplitIsCompletedAsAWhole() throws Exception {
    String script =
        "source <(cat); COMP_WORDS=(threadboard run pool --speed=m); COMP_CWORD=3; _threadboard;"
            + " echo \"${COMPREPLY[@]}\"";
    String bash = Program.run("completion", "bash").output();
    assertEquals("--speed=max", shell(bash, "bash", "--norc", "-c", script));
  }

  @Test
  void zshReadsItToo() throws Exception {
    assumeTrue(isInstalled("zsh"), "no zsh here");
    String script =
        "source /dev/stdin; emulate sh; COMP_WORDS=(threadboard run play); COMP_CWORD=2;"
            + " _threadboard; echo ${COMPREPLY[@]}";
    String zsh = Program.run("completion", "zsh").output();
    // What does not fit the word zsh itself leaves away, later.
    String words = shell(zsh, "zsh", "-f", "-c", script);
    assertTrue(List.of(words.split(" ")).contains("playground"), words);
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private String shell(String input, String... command) throws IOException, InterruptedException {
    Path errors = folder.resolve(".errors");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(0, process.waitFor(), Files.readString(errors));
    List<String> complaints =
        Files.readAllLines(errors).stream().filter(line -> !line.startsWith("complete ")).toList();
    assertEquals(List.of(), complaints);
    return output;
  }
}

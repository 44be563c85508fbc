package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.ManualPage;
import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.SwitchAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks the page of Python programs against the options and the protocol. */
class ProgramsInManualTest {
  private static final Path WORDS = Path.of("src/main/python/threadboard_agent/wire.py");
  private final ManualPage page = ManualPage.of("programs");

  @Test
  void everyOptionIsThereWithItsWords() {
    List<String> rows = page.section("Options").lines().filter(l -> l.startsWith("| `-")).toList();
    for (String option : PythonOptions.ALL) {
      assertTrue(rows.stream().anyMatch(row -> row.matches("\\| `" + option + "[ `].*")), option);
    }
    for (String word : SwitchAt.words()) {
      assertTrue(
          rows.stream().anyMatch(row -> row.startsWith("| `--switch-at " + word + "`")), word);
    }
    for (String word : ClockKind.words()) {
      assertTrue(rows.stream().anyMatch(row -> row.startsWith("| `--clock " + word + "`")), word);
    }
  }

  @Test
  void everyOperationOfTheChannelIsThereByNameAndNumber() throws IOException {
    assertEquals(
        constants("^(\\w+) = (-\\d+)$", Files.readString(WORDS).split("# Why")[0]),
        swapped("(?m)^\\| (-\\d+) \\| `(\\w+)`", page.section("How it works: the channel")));
  }

  @Test
  void everyReasonToWaitIsThereByNameAndNumber() throws IOException {
    String reasons = Files.readString(WORDS).split("# Why a thread waits\\.")[1].split("\n# ")[0];
    String channel = page.section("How it works: the channel");
    assertEquals(
        constants("^(\\w+) = (\\d+)$", reasons),
        swapped("(\\d+)\\s`([A-Z]+)`", channel.substring(channel.indexOf("The reasons of"))));
  }

  private static Map<String, Integer> constants(String pattern, String text) {
    Map<String, Integer> found = new TreeMap<>();
    Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .forEach(one -> found.put(one.group(1), Integer.valueOf(one.group(2))));
    return found;
  }

  /** The number stands before the name. */
  private static Map<String, Integer> swapped(String pattern, String text) {
    Map<String, Integer> found = new TreeMap<>();
    Pattern.compile(pattern)
        .matcher(text)
        .results()
        .forEach(one -> found.put(one.group(2), Integer.valueOf(one.group(1))));
    return found;
  }
}

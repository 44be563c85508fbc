package dev.threadboard.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program;
import dev.threadboard.cli.Program.Result;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.KeyNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  private static final String ACTIONS =
      Arrays.stream(Action.values())
          .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(", "));

  private static final String KEYS =
      String.join(", ", KeyNames.SPECIAL) + ", any character, ctrl-x, alt-x";

  @TempDir private Path home;
  private final Map<String, String> environment = new HashMap<>();
  private Path file;

  @BeforeEach
  void createHome() throws IOException {
    environment.put("HOME", home.toString());
    file = Files.createDirectories(home.resolve(".config/threadboard"));
    file = file.resolve("config.properties");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "thme = mono => FILE:2: unknown setting \"thme\": did you mean \"theme\"?"
            + " (theme, speed, color, ascii, mouse, linear, screenshot, key.ACTION)",
        "speed = fast => FILE:2: speed is a number from 0.01 to 1000, or max, and not \"fast\"",
        "color = tru => FILE:2: color is one of auto, 16, 256, true, never, and not \"tru\":"
            + " did you mean \"true\"?",
        "mouse = 1 => FILE:2: mouse is one of true, false, and not \"1\"",
        "theme = => FILE:2: theme is a theme's name or file, and not \"\"",
        "speed 4 => FILE:2: a setting is NAME = VALUE, and not \"speed 4\"",
        "= 4 => FILE:2: a setting is NAME = VALUE, and not \"= 4\"",
        "speed = 4 # four => FILE:2: speed is a number from 0.01 to 1000, or max, and not"
            + " \"4 # four\"",
        "ascii = true\\nascii = false => FILE:3: ascii is set in line 2, too",
        "key.strat = s => FILE:2: unknown action \"strat\": did you mean \"start\"? (ACTIONS)",
        "key.start = spce => FILE:2: key.start: unknown key \"spce\": did you mean \"space\"?"
            + " (KEYS)",
        "key.start = Ctrl-1 => FILE:2: key.start: unknown key \"Ctrl-1\": did you mean \"ctrl-x\"?"
            + " (KEYS)",
        "key.start = j => FILE:2: key.start: j is a key of join, too (by default);"
            + " a key does one thing, so set key.join as well",
        "key.zoom = x\\nkey.listing = y\\nkey.start = y => FILE:4: key.start: y is a key of"
            + " listing, too (line 3); a key does one thing, so set key.listing as well",
        "key.start = p ctrl-z => FILE:2: key.start: ctrl-z suspends, always",
        "key.quit =\\nkey.interrupt = => FILE:2: key.quit: without a key nobody can quit",
      })
  void anErrorInTheFileIsReportedInOneLine(String lines, String message) throws IOException {
    Files.writeString(file, "# mine\n" + lines.replace("\\n", "\n"));
    assertRefused(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "THREADBOARD_SPEED=0 => THREADBOARD_SPEED is a number from 0.01 to 1000, or max, and not"
            + " \"0\"",
        "THREADBOARD_COLOR=yes => THREADBOARD_COLOR is one of auto, 16, 256, true, never, and not"
            + " \"yes\"",
        "THREADBOARD_KEY_START=j => THREADBOARD_KEY_START: j is a key of join, too (by default);"
            + " a key does one thing, so set key.join as well",
        "THREADBOARD_KEY_START=spce => THREADBOARD_KEY_START: unknown key \"spce\":"
            + " did you mean \"space\"? (KEYS)",
        "THREADBOARD_CONFIG=/nowhere/x => THREADBOARD_CONFIG: there is no file /nowhere/x",
      })
  void anErrorInAVariableIsReportedInOneLine(String variable, String message) {
    int equals = variable.indexOf('=');
    environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    assertRefused(message);
  }

  @Test
  void aFileThatCannotBeReadIsReported() throws IOException {
    Files.write(file, new byte[] {'a', '=', (byte) 0xff});
    assertRefused("FILE: not text in UTF-8");
    Files.write(file, new byte[70_000]);
    assertRefused("FILE: too long for a configuration");
    Files.delete(file);
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      Files.createSymbolicLink(file, endless);
      assertRefused("FILE: too long for a configuration");
      Files.delete(file);
    }
    Files.createDirectory(file);
    assertRefused("FILE: is a folder");
  }

  @Test
  void textOfAFileIsPrintedWithoutControlCharacters() throws IOException {
    Files.writeString(file, "speed = \u001b[2J");
    assertRefused("FILE:1: speed is a number from 0.01 to 1000, or max, and not \"?[2J\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run pool --color red", "--color red", "--color red run pool"})
  void anErrorInAnOptionIsReportedInOneLine(String typed) {
    assertEquals(
        "threadboard: --color is one of auto, 16, 256, true, never, and not \"red\"\n",
        run(typed).errors());
  }

  @Test
  void aRunHasTheSpeedThatIsSet() throws IOException {
    Files.writeString(file, "speed = max");
    assertEquals("0\n1\n2\n3\n0\n1\n2\n", run("run join --plain").output());
    assertEquals(
        "threadboard: speed max ("
            + file
            + ":1) and --policy os exclude each other:"
            + " the machine's clock cannot skip\n",
        run("run join --plain --policy os").errors());
  }

  @Test
  void listAndHelpNeedNoSettings() throws IOException {
    Files.writeString(file, "what is this");
    assertEquals(0, run("list").status());
    assertEquals(0, run("run --help").status());
  }

  @Test
  void keysListsTheBindingsInForce() throws IOException {
    Files.writeString(file, "key.pause = space Y\nkey.reseed =\n");
    environment.put("THREADBOARD_KEY_QUIT", "f10");
    Result result = run("keys");
    assertEquals(0, result.status());
    String table = result.output();
    for (String row :
        new String[] {
          "start {2,}s +start\\(\\) the selected one +default",
          "pause {2,}space Y +stop time, or let it go on +config.properties:1",
          "pick {2,}1-9 .* default",
          "reseed {2,}\\(none\\) .* config.properties:2",
          "quit {2,}f10 +quit +THREADBOARD_KEY_QUIT"
        }) {
      assertTrue(table.lines().anyMatch(line -> line.matches(row)), row + " in\n" + table);
    }
    int menu = table.indexOf("\n\nIn the menu:\n");
    assertEquals(Action.values().length, table.substring(0, menu).lines().count());
    assertTrue(table.indexOf("open a program of your own, by its path") > menu, table);
    Program.run("keys").output().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void pathsListsTheFilesAndTheSettings() throws IOException {
    Files.writeString(file, "\nspeed = 4\n");
    environment.put("THREADBOARD_COLOR", "16");
    environment.put("THREADBOARD_THEM", "mono");
    environment.put("XDG_CACHE_HOME", home.toString());
    String output =
        """
        config  HOME/.config/threadboard/config.properties  exists
        themes  HOME/.config/threadboard/themes             does not exist
        lessons HOME/.config/threadboard/lessons            does not exist
        cache   HOME/threadboard                            does not exist
        last values  HOME/.local/state/threadboard/last.properties  does not exist
        progress HOME/.local/state/threadboard/progress.properties does not exist

        theme             terminal  default
        speed             4         config.properties:2
        color             16        THREADBOARD_COLOR
        ascii             true      --ascii
        mouse             true      default
        linear            false     default
        screenshot        png       default
        THREADBOARD_THEM  ignored   there is no such setting
        """;
    // A column is as wide as its widest path.
    assertEquals(
        output.replace(" ", ""),
        run("--ascii paths").output().replace(home.toString(), "HOME").replace(" ", ""));
  }

  @Test
  void pathsListsTheFileEvenIfItHasAnError() throws IOException {
    Files.writeString(file, "speed = 0");
    Result result = run("paths");
    assertEquals(2, result.status());
    assertTrue(result.output().startsWith("config       " + file), result.output());
    assertTrue(result.errors().startsWith("threadboard: " + file + ":1: speed is a number"));
  }

  @Test
  void withoutAHomeNothingIsRead() {
    Result result = new Program().start("paths");
    assertTrue(
        result.output().startsWith("config       nowhere  HOME is not set\n"), result.output());
    assertEquals(0, result.status());
  }

  @Test
  void aHomeThatIsNoFolderHasNoConfiguration() {
    environment.put("HOME", "/dev/null");
    environment.remove("XDG_CONFIG_HOME");
    assertEquals(0, run("keys").status());
  }

  private void assertRefused(String message) {
    String line =
        message
            .replace("FILE", file.toString())
            .replace("ACTIONS", ACTIONS)
            .replace("(KEYS)", "(" + KEYS + ")");
    for (String typed : new String[] {"keys", "run join --plain", "run join", ""}) {
      assertEquals(new Result(2, "", "threadboard: " + line + "\n"), run(typed), typed);
    }
  }

  private Result run(String typed) {
    String[] words = typed.isEmpty() ? new String[0] : typed.split(" ");
    return new Program().in(environment).start(words);
  }
}

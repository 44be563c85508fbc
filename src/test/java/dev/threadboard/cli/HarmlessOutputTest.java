package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.threadboard.cli.Program.Result;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.JsonLines;
import dev.threadboard.event.WaitReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file, a name or an argument says must not command the terminal that it is told on. */
class HarmlessOutputTest {
  /** OSC 52 by ESC and by C1, a C1 CSI, a cursor movement, bidi controls, and zero width ones. */
  private static final String EVIL =
      "x\033]52;c;aGk=\007\u009d52;c;aGk=\u009c\u009b2J\033[2Jy\r\b\u202e\u2066\u200b\ufeff\u2028z";

  private static final String STYLES = "\033\\[[0-9;:]*m";

  @TempDir private Path folder;
  private String run;

  @BeforeEach
  void saveARunThatSaysItEverywhere() throws IOException {
    Path file = folder.resolve("evil.jsonl");
    run = file.toString();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact.Run(1, EVIL, EVIL, Map.of(EVIL, 1), EVIL, null, false, List.of(EVIL, "two")));
    facts.add(new Fact.Create(1, EVIL, EVIL, false));
    facts.add(new Fact.Begin());
    facts.add(new Fact.Line(1));
    facts.add(new Fact.Call(EVIL));
    facts.add(new Fact.Create(2, EVIL, EVIL, true));
    facts.add(new Fact.Start(2));
    facts.add(new Fact.IsAlive(2, true));
    facts.add(new Fact.Acquire(EVIL));
    facts.add(new Fact.Release(EVIL));
    facts.add(new Fact.Submit(EVIL, 1, EVIL));
    facts.add(new Fact.TaskBegin(EVIL, 1, EVIL));
    facts.add(new Fact.TaskEnd(EVIL, 1, EVIL));
    facts.add(new Fact.Print(EVIL, EVIL));
    facts.add(new Fact.Command(EVIL, true));
    facts.add(new Fact.Error(EVIL, List.of(EVIL)));
    for (WaitReason reason : WaitReason.values()) {
      facts.add(new Fact.Wait(reason, 2, EVIL));
      facts.add(new Fact.Wake());
    }
    facts.add(new Fact.Deadlock());
    facts.add(new Fact.Exit(1));
    try (JsonLines lines = new JsonLines(Files.newOutputStream(file))) {
      for (int i = 0; i < facts.size(); i++) {
        lines.write(new Event(i + 1, i * 100_000_000L, 1, EVIL, facts.get(i)));
      }
    }
  }

  private static void assertHarmless(String text) {
    text.codePoints()
        .filter(c -> c != '\n')
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean harmless =
                  type != Character.CONTROL
                      && type != Character.FORMAT
                      && type != Character.LINE_SEPARATOR;
              assertTrue(harmless, () -> "U+%04X in %s".formatted(c, text));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "svg", "ansi", "cast"})
  void recordingsAreHarmless(String ending) throws IOException {
    Path file = folder.resolve("x." + ending);
    Result result = Program.run("record", run, "-o", file.toString(), "--title", EVIL);
    assertEquals(0, result.status(), result.errors());
    String text = Files.readString(file);
    if (ending.equals("cast")) {
      assertCastHarmless(text);
    } else {
      assertTrue(text.contains("52;c;aGk="), text);
      assertHarmless(text.replaceAll(STYLES, ""));
    }
  }

  private static void assertCastHarmless(String text) throws IOException {
    boolean marked = false;
    for (String line : text.lines().toList()) {
      List<String> values = new ArrayList<>();
      try (JsonParser json = new JsonFactory().createParser(line)) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          values.add(token == JsonToken.VALUE_STRING ? json.getText() : "");
        }
      }
      boolean marker = values.contains("m");
      marked |= marker;
      for (String value : values) {
        // Escape sequences of its own begin with CSI alone.
        assertHarmless(marker ? value : value.replaceAll("\033\\[[0-9;:?]*[A-Za-z]|[\r\b]", ""));
        assertFalse(value.contains("\033]") || value.contains("\u009d"), value);
      }
    }
    assertTrue(marked, text);
  }

  /** People look into such files, and {@code --events} writes the same to a terminal. */
  @Test
  void aSavedRunIsHarmlessItself() throws IOException {
    assertHarmless(Files.readString(Path.of(run)));
  }

  @Test
  void lineModeIsHarmless() {
    Result result = Program.run("replay", run, "--linear", "--speed", "max", "--exit");
    assertTrue(result.output().contains("52;c;aGk="), result.output());
    assertHarmless(result.output() + result.errors());
  }

  static Stream<List<String>> wrongLines() {
    return Stream.of(
        List.of("run", EVIL),
        List.of(EVIL),
        List.of("--" + EVIL),
        List.of("run", "pool", "--set", EVIL + "=1"),
        List.of("run", "pool", "--set", "workers=" + EVIL),
        List.of("run", "pool", "--policy", EVIL),
        List.of("run", "pool", "--seed", EVIL, "--plain"),
        List.of("run", "pool", "--speed", EVIL, "--plain"),
        List.of("run", "pool", "--plain", "--save", "no/" + EVIL),
        List.of("record", "pool", "-o", EVIL + ".x"),
        List.of("record", "pool", "-o", "no/" + EVIL + ".gif"),
        List.of("record", "pool", "-o", "x.gif", "--keys", EVIL),
        List.of("record", "pool", "-o", "x.gif", "--theme", EVIL),
        List.of("record", EVIL + ".tape"),
        List.of("replay", EVIL),
        List.of("compare", "pool:" + EVIL + "=1", "pool", "--plain"),
        List.of("completion", EVIL));
  }

  @ParameterizedTest
  @MethodSource("wrongLines")
  void faultsAreToldHarmlessly(List<String> line) {
    Result result = Program.run(line.toArray(String[]::new));
    assertEquals(2, result.status(), result.output());
    assertEquals(1, result.errors().lines().count(), result.errors());
    assertHarmless(result.errors());
  }

  @Test
  void aTapeAndAThemeAreToldHarmlessly() throws IOException {
    Path tape = Files.writeString(folder.resolve("x.tape"), "Output x.gif\nFoo" + EVIL);
    Path theme = Files.writeString(folder.resolve("x.theme"), "color." + EVIL + " = " + EVIL);
    assertHarmless(Program.run("record", tape.toString()).errors());
    String themed =
        Program.run("record", "pool", "-o", "x.txt", "--theme", theme.toString()).errors();
    assertTrue(themed.startsWith("threadboard: "), themed);
    assertHarmless(themed);
  }

  @Test
  void tablesAreHarmless() throws IOException {
    Path config = Files.createDirectories(folder.resolve("threadboard"));
    Files.writeString(config.resolve("config.properties"), "key.join = \u202e\n");
    Path themes = Files.createDirectories(config.resolve("themes"));
    Files.writeString(themes.resolve("e\033[2Jvil.theme"), "");
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.toString());
    for (String table : List.of("keys", "themes", "paths", "list")) {
      Result result = new Program().in(environment).start(table);
      assertHarmless(result.output() + result.errors());
      assertTrue(!table.equals("keys") || result.output().contains("\\u202e"), result.output());
    }
    assertHarmless(Program.run("compare", run, run, "--plain").output());
  }
}

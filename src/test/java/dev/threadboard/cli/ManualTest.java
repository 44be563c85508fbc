package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.config.KeySettings;
import dev.threadboard.config.Setting;
import dev.threadboard.engine.Scheduling;
import dev.threadboard.event.FactType;
import dev.threadboard.event.WaitFor;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.record.Format;
import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** The README says what is so. */
class ReadmeTest {
  private static final Path EXAMPLE = Path.of("src/test");
  private final String readme = read(Path.of("README.md"));

  @Test
  void tellsEveryTypeOfEventWithEveryField() {
    Map<String, List<String>> types = new LinkedHashMap<>();
    FactType.all()
        .forEach(t -> types.put(t.name(), t.fields().stream().map(FactType.Field::name).toList()));
    assertEquals(types, table("Events", 1));
  }

  @Test
  void tellsEveryReasonToWait() {
    String row = section("Events").lines().filter(l -> l.startsWith("| `wait`")).findFirst().get();
    for (WaitFor reason : WaitFor.values()) {
      assertTrue(row.contains("`" + reason.name().toLowerCase(Locale.ROOT) + "`"), reason.name());
    }
  }

  @Test
  void tellsEveryScenarioWithItsParameters() {
    Map<String, List<String>> scenarios = new LinkedHashMap<>();
    Catalogue.scenarios()
        .forEach(
            s ->
                scenarios.put(
                    s.name(),
                    s.parameters().stream().map(p -> p.name() + "=" + p.defaultValue()).toList()));
    assertEquals(scenarios, table("Scenarios", 2));
  }

  @Test
  void tellsEveryOptionOfRun() {
    List<String> options =
        new RunCommand(null)
            .spec().options().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !name.equals("--help"))
                .toList();
    List<String> told =
        Pattern.compile("(?m)^      (--[a-z]+)")
            .matcher(section("Command line"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(options, told);
  }

  @Test
  void tellsEveryOptionAndFormatOfRecord() {
    String section = section("Recordings");
    for (OptionSpec option : new RecordCommand(null).spec().options()) {
      String name = option.longestName();
      boolean known = section.contains("`" + name + "`") || section.contains("`" + name + " ");
      assertTrue(known || name.equals("--help"), name);
    }
    for (Format format : Format.values()) {
      assertTrue(section.contains("\n| `." + format.ending() + "` |"), format.ending());
    }
  }

  @Test
  void tellsEverySettingAndAction() {
    List<String> settings = new ArrayList<>();
    Arrays.stream(Setting.values()).forEach(setting -> settings.add(setting.key()));
    settings.add("key.ACTION");
    assertEquals(settings, List.copyOf(table("Configuration", 0).keySet()));
    String section = section("Configuration");
    String actions = section.substring(section.indexOf("The actions are"));
    assertEquals(
        Arrays.stream(Action.values()).map(KeySettings::name).toList(),
        code(actions.substring(0, actions.indexOf(". The"))));
    for (String key : KeyNames.SPECIAL) {
      assertTrue(key.matches("f\\d+") || section.contains("`" + key + "`"), key);
    }
  }

  @Test
  void tellsEveryPolicy() {
    String section = section("Command line");
    assertTrue(section.contains("--policy " + String.join("|", Scheduling.NAMES)));
    Scheduling.NAMES.forEach(name -> assertTrue(section.contains("\n`" + name + "`"), name));
  }

  @Test
  void showsAnExampleThatIsCompiledAndTested() {
    String listing = read(EXAMPLE.resolve("resources/dev/threadboard/scenario/deposits.py"));
    String body = read(EXAMPLE.resolve("java/dev/threadboard/scenario/Deposits.java"));
    assertTrue(readme.contains("```python\n" + listing + "```\n"), "its listing differs");
    assertTrue(readme.contains("```java\n" + body + "```\n"), "its class differs");
  }

  @Test
  void namesOnlyFilesAndClassesThatAreThere() {
    for (String name : List.of("ArchitectureTest", "cli/ReadmeTest")) {
      assertTrue(Files.exists(EXAMPLE.resolve("java/dev/threadboard/" + name + ".java")), name);
    }
    assertTrue(Files.isExecutable(Path.of(".ci/run")));
  }

  private String section(String title) {
    String from = readme.substring(readme.indexOf("\n## " + title + "\n") + 1);
    int next = from.indexOf("\n## ");
    return next < 0 ? from : from.substring(0, next);
  }

  /** Of each row that begins with code: that code, and all code in another cell. */
  private Map<String, List<String>> table(String title, int cell) {
    return section(title)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.asList(line.substring(1).split("\\|")))
        .collect(
            Collectors.toMap(
                row -> code(row.get(0)).get(0),
                row -> code(row.get(cell)),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static List<String> code(String cell) {
    return Pattern.compile("(?<=`)[^`\\s]+(?=`)")
        .matcher(cell)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

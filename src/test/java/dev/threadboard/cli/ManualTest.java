package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.ManualPage;
import dev.threadboard.config.KeySettings;
import dev.threadboard.config.Setting;
import dev.threadboard.event.FactType;
import dev.threadboard.event.Policy;
import dev.threadboard.event.WaitReason;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.record.file.RecordingFormat;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** Checks the README and the manual against the program. */
class ManualTest {
  private static final Path EXAMPLE = Path.of("src/test");
  private final String commandLine = ManualPage.of("command-line").text();
  private final String events = ManualPage.of("events").text();
  private final String recordings = ManualPage.of("recordings").text();
  private final String scenarios = ManualPage.of("scenarios").text();

  @Test
  void documentsEveryTypeOfEventWithEveryField() {
    Map<String, List<String>> types = new LinkedHashMap<>();
    FactType.all()
        .forEach(t -> types.put(t.name(), t.fields().stream().map(FactType.Field::name).toList()));
    assertEquals(types, ManualPage.table(events, 1));
  }

  @Test
  void documentsEveryReasonToWait() {
    String row = events.lines().filter(l -> l.startsWith("| `wait`")).findFirst().get();
    for (WaitReason reason : WaitReason.values()) {
      assertTrue(row.contains("`" + reason.name().toLowerCase(Locale.ROOT) + "`"), reason.name());
    }
  }

  @Test
  void documentsEveryScenarioWithItsParameters() {
    Map<String, List<String>> documented = new LinkedHashMap<>();
    Catalogue.scenarios()
        .forEach(
            s ->
                documented.put(
                    s.name(),
                    s.parameters().stream().map(p -> p.name() + "=" + p.defaultValue()).toList()));
    assertEquals(documented, ManualPage.table(ManualPage.readme().section("Scenarios"), 2));
    assertEquals(bounds(), scenarios.lines().filter(row -> row.matches("\\|.*\\d.*")).toList());
  }

  /** The table of scenarios in the manual, without scenarios that have no parameters. */
  private static List<String> bounds() {
    List<String> rows = new ArrayList<>();
    for (Scenario scenario : Catalogue.scenarios()) {
      String name = "`" + scenario.name() + "`";
      for (Parameter p : scenario.parameters()) {
        String bounds = p.defaultValue() + " | " + p.min() + " | " + p.max();
        rows.add(
            ("| " + name + " | `" + p.name() + "` | " + bounds + " | " + p.meaning() + " |")
                .replace("|  |", "| |"));
        name = "";
      }
    }
    return rows;
  }

  @Test
  void documentsADefaultKeyOfEveryAction() {
    List<String> keys = keys(ManualPage.of("guide").section("Keys"));
    for (Action action : Action.values()) {
      assertTrue(action.keys().stream().anyMatch(keys::contains), action.name());
    }
    List<String> few = keys(ManualPage.readme().section("Keys"));
    assertTrue(few.size() > 12 && keys.containsAll(few), few.toString());
  }

  /** The first cells of a table of keys, by the names that the program has for them. */
  private static List<String> keys(String section) {
    return section
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| key"))
        .flatMap(
            line -> Arrays.stream(line.split("\\|")[1].replaceAll("-`9`|,(?= )|`", "").split(" +")))
        .map(key -> key.length() == 1 ? key : key.toLowerCase(Locale.ROOT))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  @Test
  void documentsEveryOptionOfRun() {
    List<String> options =
        new RunCommand(null)
            .spec().options().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !name.equals("--help"))
                .toList();
    List<String> documented =
        Pattern.compile("(?m)^      (-m|--[a-z-]+)")
            .matcher(commandLine)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(options, documented);
  }

  @Test
  void documentsEveryOptionAndFormatOfRecord() {
    String section = recordings;
    for (OptionSpec option : new RecordCommand(null, null).spec().options()) {
      String name = option.longestName();
      boolean known = section.contains("`" + name + "`") || section.contains("`" + name + " ");
      assertTrue(known || name.equals("--help"), name);
    }
    for (RecordingFormat format : RecordingFormat.values()) {
      assertTrue(section.contains("\n| `." + format.ending() + "` |"), format.ending());
    }
  }

  @Test
  void documentsEverySettingAndAction() {
    ManualPage page = ManualPage.of("configuration");
    List<String> settings = new ArrayList<>();
    Arrays.stream(Setting.values()).forEach(setting -> settings.add(setting.key()));
    settings.add("key.ACTION");
    assertEquals(settings, List.copyOf(ManualPage.table(page.section("Settings"), 0).keySet()));
    String section = page.section("Keys");
    String actions = section.substring(section.indexOf("The actions are"));
    assertEquals(
        Arrays.stream(Action.values()).map(KeySettings::name).toList(),
        ManualPage.code(actions.substring(0, actions.indexOf(". The"))));
    for (String key : KeyNames.SPECIAL) {
      assertTrue(key.matches("f\\d+") || section.contains("`" + key + "`"), key);
    }
  }

  @Test
  void documentsEveryPolicy() {
    assertTrue(commandLine.contains("--policy " + String.join("|", Policy.words())));
    Policy.words().forEach(name -> assertTrue(commandLine.contains("\n`" + name + "`"), name));
  }

  @Test
  void showsAnExampleThatIsCompiledAndTested() {
    String listing = read(EXAMPLE.resolve("resources/dev/threadboard/scenario/deposits.py"));
    String body = read(EXAMPLE.resolve("java/dev/threadboard/scenario/Deposits.java"));
    assertTrue(scenarios.contains("```python\n" + listing + "```\n"), "its listing differs");
    assertTrue(scenarios.contains("```java\n" + body + "```\n"), "its class differs");
  }

  @Test
  void namesOnlyFilesAndClassesThatExist() {
    String contributing = ManualPage.of("contributing").text();
    for (String name : List.of("ArchitectureTest", "cli/DemoTest")) {
      assertTrue(contributing.contains("`" + Path.of(name).getFileName() + "`"), name);
      assertTrue(Files.exists(EXAMPLE.resolve("java/dev/threadboard/" + name + ".java")), name);
    }
    assertTrue(contributing.contains("`.ci/run`") && Files.isExecutable(Path.of(".ci/run")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

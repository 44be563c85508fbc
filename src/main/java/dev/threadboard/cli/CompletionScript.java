package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.config.Setting;
import dev.threadboard.cpython.ClockKind;
import dev.threadboard.cpython.SwitchAt;
import dev.threadboard.event.Policy;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.lesson.LessonException;
import dev.threadboard.lesson.LessonParameter;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Parameter;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Themes;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A shell script that completes the program's command line. It contains all names itself, since
 * asking the program at every press of Tab would take too long.
 */
final class CompletionScript {
  static final List<String> SHELLS = List.of("bash", "zsh");

  private static final String FOR_ZSH =
      """
      whence compdef >/dev/null || { autoload -Uz compinit && compinit; }
      autoload -Uz bashcompinit && bashcompinit

      """;

  private final CommandSpec root;

  CompletionScript(CommandLine commandLine) {
    this.root = commandLine.getCommandSpec();
  }

  String of(String shell) throws IOException {
    try (InputStream in = CompletionScript.class.getResourceAsStream("completion.bash")) {
      String script =
          new String(in.readAllBytes(), UTF_8)
              .replace("@WITH_VALUE@", String.join(" | ", withValue()))
              .replace("@VALUES@", values())
              .replace("@PARAMETERS@", parameters())
              .replace("@COMMANDS@", commands());
      return (shell.equals("zsh") ? FOR_ZSH : "") + script;
    }
  }

  private Set<String> withValue() {
    Set<String> names = new TreeSet<>();
    collect(root, names);
    root.subcommands().values().forEach(command -> collect(command.getCommandSpec(), names));
    return names;
  }

  private static void collect(CommandSpec command, Set<String> names) {
    for (OptionSpec option : command.options()) {
      if (option.arity().max() > 0) {
        names.addAll(List.of(option.names()));
      }
    }
  }

  private String values() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("--cast-version", "2 3");
    words.put("--speed", "0.25 0.5 1 2 4 8 16 max");
    words.put("--policy", String.join(" ", Policy.words()));
    words.put("--switch-at", String.join(" ", SwitchAt.words()));
    words.put("--clock", String.join(" ", ClockKind.words()));
    for (Setting setting : Setting.values()) {
      words.putIfAbsent("--" + setting.key(), String.join(" ", setting.words()));
    }
    String lines =
        words.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> "    " + entry.getKey() + ") words='" + entry.getValue() + "' ;;\n")
            .collect(Collectors.joining());
    Set<String> others = withValue();
    others.removeAll(words.keySet());
    others.removeAll(
        List.of("--set", "--theme", "--trace", "--save", "--record", "--output", "-o", "--python"));
    String themes = String.join(" ", Themes.bundled().names());
    return lines
        + ("    --theme) words='" + themes + "' files=1 ;;\n")
        + "    --trace) words='own none' files=1 ;;\n"
        + "    --save | --record | --output | -o | --python) files=1 ;;\n"
        + ("    " + String.join(" | ", others) + ") ;;");
  }

  private static String parameters() {
    return ofScenarios() + "\n" + ofLessons();
  }

  private static String ofLessons() {
    StringBuilder cases = new StringBuilder();
    for (LessonEntry entry : Course.bundled().entries()) {
      try {
        List<LessonParameter> parameters = Course.read(entry).parameters();
        String names =
            parameters.stream().map(one -> one.name() + "=").collect(Collectors.joining(" "));
        String name = entry.name() + " | " + entry.name() + ".py";
        cases.append("        ").append(name).append(") words='").append(names).append("' ;;\n");
      } catch (LessonException e) {
        throw new IllegalStateException(e);
      }
    }
    return cases.toString().stripTrailing();
  }

  private static String ofScenarios() {
    return Catalogue.scenarios().stream()
        .map(
            scenario ->
                "        "
                    + scenario.name()
                    + ") words='"
                    + scenario.parameters().stream()
                        .map(Parameter::name)
                        .map(name -> name + "=")
                        .collect(Collectors.joining(" "))
                    + "' ;;")
        .collect(Collectors.joining("\n"));
  }

  /** For each command, the options for a word that begins with a dash, and else its arguments. */
  private String commands() {
    StringBuilder cases = new StringBuilder();
    add(cases, "", root, String.join(" ", root.subcommands().keySet()));
    root.subcommands()
        .forEach((name, command) -> add(cases, name, command.getCommandSpec(), words(name)));
    cases.append("        record:*) [[ -n $scenario ]] || { files=1; words='");
    cases.append(words("run")).append("'; } ;;\n");
    cases.append("        replay:*) [[ -n $scenario ]] || files=1 ;;\n");
    return cases.toString().stripTrailing();
  }

  private static void add(StringBuilder cases, String name, CommandSpec command, String words) {
    String options =
        command.options().stream().map(OptionSpec::longestName).collect(Collectors.joining(" "));
    cases.append("        ").append(name).append(":-*) words='").append(options).append("' ;;\n");
    boolean many = name.isEmpty() || name.equals("compare");
    String condition = many ? "" : "[[ -n $scenario ]] || ";
    if (!words.isEmpty()) {
      cases.append("        ").append(name).append(":*) ").append(condition);
      if (name.equals("run")) {
        cases.append("{ scripts=1; words='").append(words).append("'; } ;;\n");
      } else {
        cases.append("words='").append(words).append("'");
        cases.append(name.equals("compare") ? " files=1 ;;\n" : " ;;\n");
      }
    }
  }

  private static String words(String command) {
    return switch (command) {
      case "run", "compare" ->
          Stream.concat(
                  Catalogue.scenarios().stream().map(Scenario::name),
                  Course.bundled().entries().stream().map(LessonEntry::name))
              .collect(Collectors.joining(" "));
      case "completion" -> String.join(" ", SHELLS);
      default -> "";
    };
  }
}

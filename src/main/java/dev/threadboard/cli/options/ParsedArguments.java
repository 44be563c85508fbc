package dev.threadboard.cli.options;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was typed for a command.
 *
 * @param command its name; empty for the menu
 * @param words those that are no options, in their order
 * @param here each option after the command's name, with its values; one that takes none has {@code
 *     true}
 * @param before the same before its name, for the program itself; for the menu both are one
 */
public record ParsedArguments(
    String command,
    List<String> words,
    Map<String, List<String>> here,
    Map<String, List<String>> before) {
  /** A command and words alone. */
  public static ParsedArguments of(String command, List<String> words) {
    return new ParsedArguments(command, words, Map.of(), Map.of());
  }

  /** What picocli has read: all that stands after the program's name, or a command's. */
  public static ParsedArguments of(ParseResult line) {
    ParseResult end = line.hasSubcommand() ? line.subcommand() : line;
    String command = end == line ? "" : end.commandSpec().name();
    Map<String, List<String>> before = options(line);
    return new ParsedArguments(command, words(end), end == line ? before : options(end), before);
  }

  /** What picocli has read after a command's name. */
  public static ParsedArguments of(String command, ParseResult rest) {
    return new ParsedArguments(command, words(rest), options(rest), Map.of());
  }

  private static List<String> words(ParseResult line) {
    return line.matchedPositionals().stream().map(word -> word.<String>getValue()).toList();
  }

  private static Map<String, List<String>> options(ParseResult line) {
    Map<String, List<String>> options = new HashMap<>();
    for (OptionSpec option : line.matchedOptions()) {
      Object value = option.getValue();
      List<String> values =
          value instanceof List<?> list
              ? list.stream().map(String::valueOf).toList()
              : List.of(String.valueOf(value));
      for (String name : option.names()) {
        options.put(name, values);
      }
    }
    return options;
  }

  /** Whether an option stands there that takes no value. */
  public boolean has(String option) {
    return here.containsKey(option);
  }

  /** The same before the command's name. */
  public boolean hadBefore(String option) {
    return before.containsKey(option);
  }

  /** An option's value, or null. */
  public String value(String option) {
    List<String> values = here.get(option);
    return values == null ? null : values.get(0);
  }

  /** The values of an option that may be repeated. */
  public List<String> values(String option) {
    return here.getOrDefault(option, List.of());
  }

  /** The word that is no option. */
  public String word() {
    return word(0);
  }

  /** One of the words that are no options, counted from 0. */
  public String word(int place) {
    return words.get(place);
  }
}

package dev.threadboard.cli.options;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command line that has been parsed.
 *
 * @param command the name of the command; empty for the menu
 * @param words the positional arguments, in their order
 * @param options the options after the command's name, each with its values; one that takes no
 *     value has {@code true}
 * @param globalOptions those before the command's name; for the menu, the same map as {@code
 *     options}
 * @param programArguments those of a Python program, which stand behind {@code --}
 */
public record ParsedArguments(
    String command,
    List<String> words,
    Map<String, List<String>> options,
    Map<String, List<String>> globalOptions,
    List<String> programArguments) {
  /** A command line without options. */
  public static ParsedArguments of(String command, List<String> words) {
    return new ParsedArguments(command, words, Map.of(), Map.of(), List.of());
  }

  /** The result of parsing the whole command line by picocli. */
  public static ParsedArguments of(ParseResult line) {
    ParseResult end = line.hasSubcommand() ? line.subcommand() : line;
    String command = end == line ? "" : end.commandSpec().name();
    Map<String, List<String>> global = options(line);
    return new ParsedArguments(
        command, words(end), end == line ? global : options(end), global, List.of());
  }

  /** The result of parsing what follows the command's name by picocli. */
  public static ParsedArguments of(String command, ParseResult rest) {
    return new ParsedArguments(command, words(rest), options(rest), Map.of(), List.of());
  }

  /** The same line with what stands behind {@code --}. */
  public ParsedArguments with(List<String> behind) {
    return new ParsedArguments(command, words, options, globalOptions, List.copyOf(behind));
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

  /** Whether an option is given after the command's name. */
  public boolean has(String option) {
    return options.containsKey(option);
  }

  /** Whether an option is given before the command's name. */
  public boolean hasGlobal(String option) {
    return globalOptions.containsKey(option);
  }

  /** The value of an option; null if it is not given. */
  public String value(String option) {
    List<String> values = options.get(option);
    return values == null ? null : values.get(0);
  }

  /** The values of an option that may be repeated; empty if it is not given. */
  public List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The first positional argument. */
  public String word() {
    return word(0);
  }

  /** A positional argument; {@code index} counts from 0. */
  public String word(int index) {
    return words.get(index);
  }
}

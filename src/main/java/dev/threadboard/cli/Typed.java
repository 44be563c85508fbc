package dev.threadboard.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What was typed for a command.
 *
 * @param here after its name
 * @param before the same before its name, for the program itself; for the menu both are one
 */
record Typed(ParseResult here, ParseResult before) {
  /** Whether an option stands there that takes no value. */
  boolean has(String option) {
    return here.hasMatchedOption(option);
  }

  /** An option's value, or null. */
  String value(String option) {
    return here.matchedOptionValue(option, null);
  }

  /** The values of an option that may be repeated. */
  List<String> values(String option) {
    return here.matchedOptionValue(option, List.of());
  }

  /** The word that is no option. */
  String word() {
    return here.matchedPositionalValue(0, null);
  }
}

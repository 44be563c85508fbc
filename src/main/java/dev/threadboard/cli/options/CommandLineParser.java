package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;

/** Parses the command lines of this program. */
public interface CommandLineParser {
  /**
   * Parses one.
   *
   * @param args what was typed after the program's name
   * @throws UsageException if it is not a valid command line
   */
  ParsedArguments parse(String... args);
}

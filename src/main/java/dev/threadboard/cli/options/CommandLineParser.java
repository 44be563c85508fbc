package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;

/** Reads a command line, the program's own name left out. */
public interface CommandLineParser {
  /**
   * @throws UsageException if no command can be meant by it
   */
  ParsedArguments parse(String... args);
}

package dev.threadboard.cli;

import picocli.CommandLine.Option;

/** {@code --help} of a command; picocli answers it. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean asked;
}

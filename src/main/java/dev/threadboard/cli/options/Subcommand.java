package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What one word on the command line does. Said to picocli in its own terms and without annotations:
 * reading these takes longer than all the rest of a start.
 */
public interface Subcommand {
  /** Its name, its options and its words, new each time: picocli keeps what was typed in it. */
  CommandSpec spec();

  /** How many of the words that are typed for it are no options, all of which must be there. */
  default int words() {
    return 0;
  }

  /**
   * Does it.
   *
   * @return the exit status
   * @throws UsageException if what was typed is not possible
   */
  int run(ParsedArguments parsed) throws IOException, InterruptedException;
}

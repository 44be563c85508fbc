package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One command of the program. It describes itself to picocli by a specification and not by
 * annotations: reading those takes longer than all the rest of a start.
 */
public interface Subcommand {
  /**
   * Its name, options and positional arguments; new each time, since picocli keeps values in it.
   */
  CommandSpec spec();

  /** How many positional arguments it takes; all are required. */
  default int words() {
    return 0;
  }

  /** Whether what stands behind {@code --} is for the program that it runs. */
  default boolean runsPrograms() {
    return false;
  }

  /**
   * Carries the command out.
   *
   * @return the exit status
   * @throws UsageException if the arguments are not valid
   * @throws InterruptedException if the process is to end
   */
  int run(ParsedArguments parsed) throws IOException, InterruptedException;
}

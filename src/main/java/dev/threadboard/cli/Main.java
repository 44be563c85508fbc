package dev.threadboard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry point: hands the command line to picocli and ends with its exit status. */
@Command(
    name = "threadboard",
    description = "Shows threads at work, full screen.",
    mixinStandardHelpOptions = true,
    version = "threadboard 1.0.0-SNAPSHOT")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

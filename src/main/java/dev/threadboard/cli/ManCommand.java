package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard man}. */
final class ManCommand implements Subcommand {
  private final ProcessContext context;

  ManCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(this, "man", "Prints the manual page: threadboard man | man -l -")
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    String page = new ManPage(new Main(context).commandLine()).text();
    context.out().write(page.getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard man}: prints the manual page. */
final class ManCommand implements Subcommand {
  private final ProcessContext context;
  private final SubcommandRegistry registry;

  ManCommand(ProcessContext context, SubcommandRegistry registry) {
    this.context = context;
    this.registry = registry;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(this, "man", "Prints the manual page: threadboard man | man -l -")
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    String page = new ManPage(registry.commandLine()).text();
    context.out().write(page.getBytes(UTF_8));
    return ExitStatus.SUCCESS;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard list}: lists the scenarios. */
final class ListCommand implements Subcommand {
  private static final String OWN =
      "A program of your own: threadboard run SCRIPT.py [-- ARG ...], or run -m MODULE";

  private final ProcessContext context;

  ListCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(
            this, "list", "Lists the scenarios with their parameters, defaults and bounds.")
        .addOption(CommandSpecs.flag("--json", "With all there is to know, as JSON."))
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    byte[] text =
        parsed.has("--json")
            ? CatalogueJson.of(Catalogue.scenarios())
            : (CatalogueTable.of(Catalogue.scenarios()) + "\n" + OWN + "\n").getBytes(UTF_8);
    context.out().write(text);
    return ExitStatus.SUCCESS;
  }
}

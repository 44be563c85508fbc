package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard list}: the catalogue. */
final class ListCommand implements Command {
  private final Surroundings surroundings;

  ListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this, "list", "Lists the scenarios with their parameters, defaults and bounds.")
        .addOption(Specs.flag("--json", "With all there is to know, as JSON."))
        .addOption(Specs.help());
  }

  @Override
  public int run(Typed typed) throws IOException {
    byte[] text =
        typed.has("--json")
            ? CatalogueJson.of(Catalogue.scenarios())
            : CatalogueTable.of(Catalogue.scenarios()).getBytes(UTF_8);
    surroundings.out().write(text);
    return ExitStatus.WELL;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.scenario.Catalogue;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code threadboard list}: the catalogue. */
@Command(
    name = "list",
    description = "Lists the scenarios with their parameters, defaults and bounds.",
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--json", description = "With all there is to know, as JSON.")
  private boolean json;

  @Mixin private HelpOption help;

  ListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    byte[] text =
        json
            ? CatalogueJson.of(Catalogue.scenarios())
            : CatalogueTable.of(Catalogue.scenarios()).getBytes(UTF_8);
    surroundings.out().write(text);
    return ExitStatus.WELL;
  }
}

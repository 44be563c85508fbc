package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard man}. */
final class ManCommand implements Command {
  private final Surroundings surroundings;

  ManCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(this, "man", "Prints the manual page: threadboard man | man -l -")
        .addOption(Specs.help());
  }

  @Override
  public int run(Typed typed) throws IOException {
    String page = new ManPage(new Main(surroundings).commandLine()).text();
    surroundings.out().write(page.getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

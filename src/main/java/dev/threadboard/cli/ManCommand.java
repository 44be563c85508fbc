package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code threadboard man}. */
@Command(name = "man", description = "Prints the manual page: threadboard man | man -l -")
final class ManCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private HelpOption help;

  ManCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    String page = new ManPage(new Main(surroundings).commandLine()).text();
    surroundings.out().write(page.getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

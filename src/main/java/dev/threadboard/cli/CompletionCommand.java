package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code threadboard completion bash|zsh}. */
@Command(
    name = "completion",
    description = "Prints a script that makes a shell complete threadboard's command line.",
    footer = "%nIn ~/.bashrc or ~/.zshrc: source <(threadboard completion bash)")
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "bash|zsh", description = "The shell.")
  private String shell;

  @Mixin private HelpOption help;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!CompletionScript.SHELLS.contains(shell)) {
      throw WrongUsage.unknown("shell", shell, CompletionScript.SHELLS);
    }
    String script = new CompletionScript(new Main(surroundings).commandLine()).of(shell);
    surroundings.out().write(script.getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard completion bash|zsh}. */
final class CompletionCommand implements Command {
  private final Surroundings surroundings;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "completion",
            "Prints a script that makes a shell complete threadboard's command line.");
    spec.usageMessage().footer("%nIn ~/.bashrc or ~/.zshrc: source <(threadboard completion bash)");
    return spec.addPositional(Specs.word("bash|zsh", "The shell.")).addOption(Specs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(Typed typed) throws IOException {
    String shell = typed.word();
    if (!CompletionScript.SHELLS.contains(shell)) {
      throw WrongUsage.unknown("shell", shell, CompletionScript.SHELLS);
    }
    String script = new CompletionScript(new Main(surroundings).commandLine()).of(shell);
    surroundings.out().write(script.getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.cli.process.UsageException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard completion bash|zsh}: prints a completion script. */
final class CompletionCommand implements Subcommand {
  private final ProcessContext context;
  private final SubcommandRegistry registry;

  CompletionCommand(ProcessContext context, SubcommandRegistry registry) {
    this.context = context;
    this.registry = registry;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.command(
            this,
            "completion",
            "Prints a script that makes a shell complete threadboard's command line.");
    spec.usageMessage().footer("%nIn ~/.bashrc or ~/.zshrc: source <(threadboard completion bash)");
    return spec.addPositional(CommandSpecs.word("bash|zsh", "The shell."))
        .addOption(CommandSpecs.help());
  }

  @Override
  public int words() {
    return 1;
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    String shell = parsed.word();
    if (!CompletionScript.SHELLS.contains(shell)) {
      throw UsageException.unknown("shell", shell, CompletionScript.SHELLS);
    }
    String script = new CompletionScript(registry.commandLine()).of(shell);
    context.out().write(script.getBytes(UTF_8));
    return ExitStatus.SUCCESS;
  }
}

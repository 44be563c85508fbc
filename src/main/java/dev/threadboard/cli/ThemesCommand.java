package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.terminal.StandardStream;
import dev.threadboard.theme.ThemeList;
import dev.threadboard.theme.Themes;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard themes}: lists the themes, with swatches if the output is a terminal. */
final class ThemesCommand implements Subcommand {
  private final ProcessContext context;

  ThemesCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(this, "themes", "Lists the themes, with a swatch of each.")
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    Map<String, String> environment = context.environment();
    ColorDepth depth =
        context.terminals().has(StandardStream.OUT)
            ? ColorSupport.of(environment)
            : ColorDepth.NONE;
    ThemeList list = new ThemeList(new Themes(Themes.directory(environment)), depth);
    context.out().write((String.join("\n", list.lines()) + "\n").getBytes(UTF_8));
    return ExitStatus.SUCCESS;
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.ColorSupport;
import dev.threadboard.theme.ThemeList;
import dev.threadboard.theme.Themes;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code threadboard themes}: what there is, with a swatch where it can be seen. */
@Command(name = "themes", description = "Lists the themes, with a swatch of each.")
final class ThemesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private HelpOption help;

  ThemesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> environment = surroundings.environment();
    ColorDepth depth =
        surroundings.outIsTerminal().getAsBoolean()
            ? ColorSupport.of(environment)
            : ColorDepth.NONE;
    ThemeList list = new ThemeList(new Themes(Themes.directory(environment)), depth);
    surroundings.out().write((String.join("\n", list.lines()) + "\n").getBytes(UTF_8));
    return ExitStatus.WELL;
  }
}

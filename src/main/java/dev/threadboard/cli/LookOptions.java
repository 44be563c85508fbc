package dev.threadboard.cli;

import dev.threadboard.config.Said;
import dev.threadboard.config.Setting;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that stand over the settings of how the dashboard looks, as they were typed. */
final class LookOptions {
  @Option(names = "--theme", paramLabel = "NAME|FILE", description = "The dashboard's colours.")
  private String theme;

  @Option(
      names = "--color",
      paramLabel = "auto|16|256|true|never",
      description = "How many colours the terminal has; true is 24 bits.")
  private String color;

  @Option(names = "--ascii", description = "ASCII characters alone, for fonts without others.")
  private boolean ascii;

  @Option(
      names = "--mouse",
      paramLabel = "true|false",
      description = "Whether the mouse is the dashboard's, or the terminal's own.")
  private String mouse;

  @Option(
      names = "--linear",
      description = "No full screen: what happens told on lines, and commands typed on lines.")
  private boolean linear;

  List<Said> said() {
    List<Said> said = new ArrayList<>();
    add(said, Setting.THEME, theme);
    add(said, Setting.COLOR, color);
    add(said, Setting.ASCII, ascii ? "true" : null);
    add(said, Setting.MOUSE, mouse);
    add(said, Setting.LINEAR, linear ? "true" : null);
    return said;
  }

  /** Every option is called like its setting. */
  static void add(List<Said> said, Setting setting, String value) {
    if (value != null) {
      said.add(Said.byOption("--" + setting.key(), setting, value));
    }
  }
}

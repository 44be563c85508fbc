package dev.threadboard.cli.options;

import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that several commands have; one that overrides a setting has the same name as it. */
public final class CommonOptions {
  private CommonOptions() {}

  /** Adds the options for the dashboard's appearance. */
  public static void addTo(CommandSpec command) {
    command.addOption(CommandSpecs.value("--theme", "NAME|FILE", "The dashboard's colours."));
    command.addOption(
        CommandSpecs.value(
            "--color",
            "auto|16|256|true|never",
            "How many colours the terminal has; true is 24 bits."));
    command.addOption(
        CommandSpecs.flag("--ascii", "ASCII characters alone, for fonts without others."));
    command.addOption(
        CommandSpecs.value(
            "--mouse",
            "true|false",
            "Whether the mouse is the dashboard's, or the terminal's own."));
  }

  public static OptionSpec speed() {
    return CommandSpecs.value(
        "--speed", "N|max", "Virtual seconds per second: 0.01 to 1000, or max. Default: 1.");
  }

  public static OptionSpec paused() {
    return CommandSpecs.flag(
        "--paused", "It opens before the program's first line, with time standing still.");
  }

  public static OptionSpec exit() {
    return CommandSpecs.flag("--exit", "The dashboard closes when the run has ended.");
  }

  public static OptionSpec showKeys() {
    return CommandSpecs.flag(
        "--show-keys", "Shows which keys are pressed, for those who watch the screen.");
  }

  public static OptionSpec linear() {
    return CommandSpecs.flag(
        "--linear", "No full screen: what happens told on lines, and commands typed on lines.");
  }

  public static OptionSpec record() {
    return CommandSpecs.value(
        "--record",
        "FILE",
        "Also records the dashboard as it is seen: .cast, .gif, .svg and more.");
  }

  /** The settings given as options; those after the command's name override those before it. */
  public static List<ConfigValue> settings(ParsedArguments parsed) {
    List<ConfigValue> values = new ArrayList<>();
    if (parsed.globalOptions() != parsed.options()) {
      add(values, parsed.globalOptions());
    }
    add(values, parsed.options());
    return values;
  }

  private static void add(List<ConfigValue> result, Map<String, List<String>> options) {
    for (Setting setting : Setting.values()) {
      String name = "--" + setting.key();
      List<String> values = options.get(name);
      if (values != null) {
        result.add(ConfigValue.byOption(name, setting, values.get(0)));
      }
    }
  }
}

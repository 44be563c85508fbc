package dev.threadboard.cli;

import dev.threadboard.config.Said;
import dev.threadboard.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that several commands have. Those that stand over settings are called like them. */
final class LookOptions {
  private LookOptions() {}

  /** Of how the dashboard looks. */
  static void addTo(CommandSpec command) {
    command.addOption(Specs.value("--theme", "NAME|FILE", "The dashboard's colours."));
    command.addOption(
        Specs.value(
            "--color",
            "auto|16|256|true|never",
            "How many colours the terminal has; true is 24 bits."));
    command.addOption(Specs.flag("--ascii", "ASCII characters alone, for fonts without others."));
    command.addOption(
        Specs.value(
            "--mouse",
            "true|false",
            "Whether the mouse is the dashboard's, or the terminal's own."));
  }

  static OptionSpec speed() {
    return Specs.value(
        "--speed", "N|max", "Virtual seconds per second: 0.01 to 1000, or max. Default: 1.");
  }

  static OptionSpec paused() {
    return Specs.flag("--paused", "The dashboard opens with time standing still.");
  }

  static OptionSpec exit() {
    return Specs.flag("--exit", "The dashboard closes when the run has ended.");
  }

  static OptionSpec linear() {
    return Specs.flag(
        "--linear", "No full screen: what happens told on lines, and commands typed on lines.");
  }

  static OptionSpec record() {
    return Specs.value(
        "--record",
        "FILE",
        "Also records the dashboard as it is seen: .cast, .gif, .svg and more.");
  }

  /** What was typed of settings: after a command's name over before it. */
  static List<Said> said(Typed typed) {
    List<Said> said = new ArrayList<>();
    if (typed.before() != typed.here()) {
      add(said, typed.before());
    }
    add(said, typed.here());
    return said;
  }

  private static void add(List<Said> said, Map<String, List<String>> options) {
    for (Setting setting : Setting.values()) {
      String name = "--" + setting.key();
      List<String> values = options.get(name);
      if (values != null) {
        said.add(Said.byOption(name, setting, values.get(0)));
      }
    }
  }
}

package dev.threadboard.cli;

import dev.threadboard.cli.options.PythonOptions;
import dev.threadboard.config.EnvironmentSettings;
import dev.threadboard.config.KeySettings;
import dev.threadboard.config.Setting;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.lesson.Course;
import dev.threadboard.lesson.LessonEntry;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, generated from the program's own commands, settings and keys. */
final class ManPage {
  private final CommandSpec root;

  ManPage(CommandLine commandLine) {
    this.root = commandLine.getCommandSpec();
  }

  String text() {
    Roff page = new Roff(root.name(), "shows the threads of a Python program at work");
    synopsis(page);
    commands(page);
    scenarios(page);
    lessons(page);
    programs(page);
    keys(page);
    configuration(page);
    page.section("EXIT STATUS")
        .item("0", "The program ended well.")
        .item(
            "1",
            "Its main thread ended by an error, no thread could ever go on, or an output could not"
                + " be written.")
        .item("2", "Wrong usage: one line says what was wrong, and what is allowed.")
        .item("130", "Interrupted.")
        .item("141", "Whoever read standard output has gone.")
        .item("128 + n, or any other", "A Python program's own; n is the signal that ended it.");
    return page.toString();
  }

  private void synopsis(Roff page) {
    StringBuilder lines = new StringBuilder(root.name() + " [options]\n");
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      lines.append(root.name()).append(' ').append(spec.name());
      spec.positionalParameters().forEach(word -> lines.append(' ').append(word.paramLabel()));
      lines.append(spec.options().size() > 1 ? " [options]" : "");
      lines.append(runsPrograms(spec) ? " [-- ARG ...]\n" : "\n");
    }
    page.section("SYNOPSIS").example(lines.toString());
    page.section("DESCRIPTION");
    page.paragraph(
        "Threadboard runs the programs of a Python threading tutorial, and your own, on real"
            + " threads and shows each thread at work in a pane of its own, full screen in a"
            + " terminal. Without a command, a menu of the scenarios opens.");
  }

  private static boolean runsPrograms(CommandSpec spec) {
    return spec.findOption(PythonOptions.MODULE) != null;
  }

  private static void programs(Roff page) {
    page.section("PROGRAMS OF YOUR OWN");
    page.paragraph(
        "Any Python program with threads runs as it is, in a CPython of its own, 3.8 or newer: that"
            + " of --python, else of $VIRTUAL_ENV, else python3 on the PATH. A word that names no"
            + " scenario is one if it ends in .py, is a folder or a zip file with a __main__.py, or"
            + " any other file that is neither a saved run nor a tape. What stands behind -- is for"
            + " the program.");
    page.example(
        "threadboard run my.py --policy random --seed 7 -- --verbose\n"
            + "threadboard run -m package.module --plain --speed max");
  }

  private void commands(Roff page) {
    page.section("OPTIONS");
    options(page, root);
    page.section("COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      page.subsection(root.name() + " " + spec.name());
      page.paragraph(String.join(" ", spec.usageMessage().description()));
      spec.positionalParameters()
          .forEach(word -> page.item(word.paramLabel(), String.join(" ", word.description())));
      options(page, spec);
    }
  }

  private static void options(Roff page, CommandSpec command) {
    for (OptionSpec option : command.options()) {
      String names = String.join(", ", option.names());
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      page.item(names + value, String.join(" ", option.description()));
    }
  }

  private static void scenarios(Roff page) {
    page.section("SCENARIOS");
    for (Scenario scenario : Catalogue.scenarios()) {
      page.item(scenario.name(), scenario.explanation());
    }
  }

  private static void lessons(Roff page) {
    page.section("LESSONS");
    page.paragraph(
        "Python programs with questions, which need a Python as a program of your own does. A name"
            + " runs one, with or without .py; so does the path of a lesson of your own, which"
            + " new-lesson begins.");
    String topic = "";
    StringBuilder names = new StringBuilder();
    for (LessonEntry entry : Course.bundled().entries()) {
      if (!entry.topic().equals(topic) && !topic.isEmpty()) {
        page.item(topic, names.toString());
        names.setLength(0);
      }
      topic = entry.topic();
      names.append(names.isEmpty() ? "" : ", ").append(entry.name());
    }
    page.item(topic, names.toString());
  }

  private static void keys(Roff page) {
    page.section("KEYS");
    page.paragraph("The defaults; `threadboard keys` tells those in force.");
    for (Action action : Action.values()) {
      page.item(Bindings.brief(action.keys()), action.help());
    }
  }

  private static void configuration(Roff page) {
    page.section("CONFIGURATION");
    page.paragraph(
        "Settings are read from config.properties, a line NAME = VALUE for each. A variable of the"
            + " environment stands over the file, an option over both.");
    for (Setting setting : Setting.values()) {
      page.item(
          setting.key() + ", " + EnvironmentSettings.name(setting.key()),
          setting.help() + ": " + setting.wanted() + "; " + setting.fallback() + " by default.");
    }
    String example = "key." + KeySettings.name(Action.LOG_UP);
    page.item(
        "key.ACTION, " + EnvironmentSettings.name("key.") + "ACTION",
        "The keys of an action, separated by blanks, such as "
            + example
            + " = pgup ctrl-u; `threadboard keys` tells the actions.");
    page.section("FILES");
    List.of(
            "$XDG_CONFIG_HOME/threadboard/config.properties",
            "$XDG_CONFIG_HOME/threadboard/themes/",
            "$XDG_CONFIG_HOME/threadboard/lessons/",
            "$XDG_CACHE_HOME/threadboard/")
        .forEach(file -> page.item(file, files(file)));
    page.section("ENVIRONMENT");
    page.item(XdgPaths.CONFIG_VARIABLE, "Another file of settings.");
    page.item("NO_COLOR", "Not empty: no colour, unless another depth is set.");
    page.item("CLICOLOR_FORCE", "Not 0: colour even on a terminal that is said to have none.");
    page.item("COLORTERM, TERM", "How many colours the terminal has.");
  }

  private static String files(String file) {
    if (file.endsWith("themes/")) {
      return "A person's own themes. Without the variable: under ~/.config.";
    }
    if (file.endsWith("lessons/")) {
      return "A person's own lessons. Without the variable: under ~/.config.";
    }
    return file.endsWith("properties")
        ? "Settings. Without the variable: under ~/.config."
        : "What makes the next start faster. Without the variable: under ~/.cache.";
  }
}

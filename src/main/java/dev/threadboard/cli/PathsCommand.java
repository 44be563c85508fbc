package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.cli.options.CommandSpecs;
import dev.threadboard.cli.options.CommonOptions;
import dev.threadboard.cli.options.Configuration;
import dev.threadboard.cli.options.ParsedArguments;
import dev.threadboard.cli.options.Subcommand;
import dev.threadboard.cli.process.ExitStatus;
import dev.threadboard.cli.process.ProcessContext;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.EnvironmentSettings;
import dev.threadboard.config.Setting;
import dev.threadboard.config.Settings;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard paths}: lists the files that are read, and the settings in force. */
final class PathsCommand implements Subcommand {
  private final ProcessContext context;

  PathsCommand(ProcessContext context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpecs.command(
            this,
            "paths",
            "Lists where settings and themes are read from, and the settings in force.")
        .addOption(CommandSpecs.help());
  }

  @Override
  public int run(ParsedArguments parsed) throws IOException {
    // Written before the settings are read: an error in the file must not hide where it is.
    write(paths());
    write("\n" + settings(parsed));
    return ExitStatus.SUCCESS;
  }

  private String paths() {
    XdgPaths paths = XdgPaths.of(context.environment());
    Table table = new Table();
    add(table, "config", paths.configFile());
    add(table, "themes", paths.themes());
    add(table, "lessons", paths.lessons());
    add(table, "cache", paths.cache());
    add(table, "last values", paths.last());
    add(table, "progress", paths.progress());
    return table.toString();
  }

  private static void add(Table table, String what, Optional<Path> path) {
    if (path.isEmpty()) {
      table.add(what, "nowhere", "HOME is not set");
    } else {
      boolean exists = Files.exists(path.get());
      table.add(what, Quoted.clean(path.get().toString()), exists ? "exists" : "does not exist");
    }
  }

  private String settings(ParsedArguments parsed) {
    Map<String, String> environment = context.environment();
    Settings settings = Configuration.read(environment, CommonOptions.settings(parsed));
    Table table = new Table();
    for (Setting setting : Setting.values()) {
      ConfigValue configured = settings.said(setting);
      table.add(
          setting.key(),
          Quoted.clean(configured.value()),
          Quoted.clean(configured.origin().brief()));
    }
    EnvironmentSettings.unknown(environment)
        .forEach(name -> table.add(Quoted.clean(name), "ignored", "there is no such setting"));
    return table.toString();
  }

  private void write(String text) throws IOException {
    context.out().write(text.getBytes(UTF_8));
  }
}

package dev.threadboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadboard.config.Places;
import dev.threadboard.config.Said;
import dev.threadboard.config.Setting;
import dev.threadboard.config.Settings;
import dev.threadboard.config.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code threadboard paths}: what is read from where. */
final class PathsCommand implements Command {
  private final Surroundings surroundings;

  PathsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            this,
            "paths",
            "Lists where settings and themes are read from, and the settings in force.")
        .addOption(Specs.help());
  }

  @Override
  public int run(Typed typed) throws IOException {
    // Before the settings are read: who has a fault in a file looks here for the file.
    write(places());
    write("\n" + settings(typed));
    return ExitStatus.WELL;
  }

  private String places() {
    Places places = Places.of(surroundings.environment());
    Table table = new Table();
    add(table, "config", places.configFile());
    add(table, "themes", places.themes());
    add(table, "cache", places.cache());
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

  private String settings(Typed typed) {
    Map<String, String> environment = surroundings.environment();
    Settings settings = Configuration.read(environment, LookOptions.said(typed));
    Table table = new Table();
    for (Setting setting : Setting.values()) {
      Said said = settings.said(setting);
      table.add(setting.key(), Quoted.clean(said.value()), Quoted.clean(said.origin().brief()));
    }
    Variables.unknown(environment)
        .forEach(name -> table.add(Quoted.clean(name), "ignored", "there is no such setting"));
    return table.toString();
  }

  private void write(String text) throws IOException {
    surroundings.out().write(text.getBytes(UTF_8));
  }
}

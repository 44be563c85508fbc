package dev.threadboard.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a person's own files are, by the XDG base directory specification. Each may be absent; none
 * is known where the environment names no home.
 *
 * @param lessons the folder of a person's own lessons
 * @param last the file of what was run last from the menu
 * @param progress the file of what was seen of the course
 */
public record XdgPaths(
    Optional<Path> configFile,
    Optional<Path> themes,
    Optional<Path> lessons,
    Optional<Path> cache,
    Optional<Path> last,
    Optional<Path> progress) {
  /** Names another file of settings. */
  public static final String CONFIG_VARIABLE = "THREADBOARD_CONFIG";

  private static final String FILE = "config.properties";
  private static final String LAST = "last.properties";
  private static final String PROGRESS = "progress.properties";
  private static final String OURS = "threadboard";

  public static XdgPaths of(Map<String, String> environment) {
    Optional<Path> config = directory(environment, "XDG_CONFIG_HOME", ".config");
    Optional<Path> cache = directory(environment, "XDG_CACHE_HOME", ".cache");
    Optional<Path> state = directory(environment, "XDG_STATE_HOME", ".local/state");
    String named = environment.getOrDefault(CONFIG_VARIABLE, "");
    Optional<Path> file = named.isEmpty() ? within(config, FILE) : Optional.of(Path.of(named));
    return new XdgPaths(
        file,
        within(config, "themes"),
        within(config, "lessons"),
        cache,
        within(state, LAST),
        within(state, PROGRESS));
  }

  private static Optional<Path> within(Optional<Path> folder, String name) {
    return folder.isEmpty() ? folder : Optional.of(folder.get().resolve(name));
  }

  /** Relative paths do not count: the XDG specification has them ignored. */
  private static Optional<Path> directory(
      Map<String, String> environment, String variable, String underHome) {
    String base = environment.getOrDefault(variable, "");
    String home = environment.getOrDefault("HOME", "");
    if (base.startsWith("/")) {
      return Optional.of(Path.of(base, OURS));
    }
    return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, underHome, OURS));
  }

  /**
   * The settings in force, by file, environment and what was said on the command line.
   *
   * @throws ConfigException for the first fault in any of them
   */
  public static Settings settings(Map<String, String> environment, List<ConfigValue> options)
      throws ConfigException {
    Optional<Path> file = of(environment).configFile();
    boolean named = !environment.getOrDefault(CONFIG_VARIABLE, "").isEmpty();
    if (named && !Files.exists(file.get())) {
      throw ConfigException.of(CONFIG_VARIABLE + ": there is no file " + file.get());
    }
    List<ConfigValue> said = file.isPresent() ? ConfigFile.read(file.get()) : List.of();
    return new Settings(List.of(said, EnvironmentSettings.read(environment), options));
  }
}

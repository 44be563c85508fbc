package dev.threadboard.cli.options;

import dev.threadboard.cli.process.UsageException;
import dev.threadboard.config.ConfigException;
import dev.threadboard.config.ConfigValue;
import dev.threadboard.config.Settings;
import dev.threadboard.config.XdgPaths;
import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings in force. */
public final class Configuration {
  private Configuration() {}

  /**
   * Reads the settings of a file, the environment and the options.
   *
   * @throws UsageException if one of them is not valid
   */
  public static Settings read(Map<String, String> environment, List<ConfigValue> options) {
    try {
      return XdgPaths.settings(environment, options);
    } catch (ConfigException fault) {
      throw usageException(fault);
    }
  }

  private static UsageException usageException(ConfigException fault) {
    String message = Quoted.clean(fault.getMessage());
    return switch (fault.kind()) {
      case UNKNOWN_NAME -> UsageException.unknownNamed(message, fault.word(), fault.known());
      case BAD_VALUE -> {
        Optional<String> nearest = NearestName.to(fault.word(), fault.known());
        yield new UsageException(
            message
                + ", and not "
                + Quoted.of(fault.word())
                + nearest.map(word -> ": did you mean \"" + word + "\"?").orElse(""));
      }
      case OTHER -> new UsageException(message);
    };
  }
}

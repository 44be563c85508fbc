package dev.threadboard.cli;

import dev.threadboard.config.ConfigFault;
import dev.threadboard.config.Places;
import dev.threadboard.config.Said;
import dev.threadboard.config.Settings;
import dev.threadboard.words.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings in force; a fault in them is wrong usage. */
final class Configuration {
  private Configuration() {}

  static Settings read(Map<String, String> environment, List<Said> options) {
    try {
      return Places.settings(environment, options);
    } catch (ConfigFault fault) {
      throw refused(fault);
    }
  }

  static WrongUsage refused(ConfigFault fault) {
    String message = Quoted.clean(fault.getMessage());
    return switch (fault.kind()) {
      case UNKNOWN_NAME -> WrongUsage.unknownNamed(message, fault.word(), fault.known());
      case BAD_VALUE -> {
        Optional<String> meant = Nearest.to(fault.word(), fault.known());
        yield new WrongUsage(
            message
                + ", and not "
                + Quoted.of(fault.word())
                + meant.map(word -> ": did you mean \"" + word + "\"?").orElse(""));
      }
      case OTHER -> new WrongUsage(message);
    };
  }
}

package dev.threadboard.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings from environment variables: {@code THREADBOARD_SPEED}, {@code THREADBOARD_KEY_START}.
 */
public final class EnvironmentSettings {
  static final String PREFIX = "THREADBOARD_";

  private EnvironmentSettings() {}

  /** {@code key.log-up} is THREADBOARD_KEY_LOG_UP. */
  public static String name(String setting) {
    return PREFIX + setting.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
  }

  /** An empty variable is one that is not set. */
  static List<ConfigValue> read(Map<String, String> environment) {
    List<ConfigValue> settings = new ArrayList<>();
    Map<String, String> names = null;
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getKey().startsWith(PREFIX) && !variable.getValue().isEmpty()) {
        names = names == null ? names() : names;
        String setting = names.get(variable.getKey());
        if (setting != null) {
          settings.add(
              new ConfigValue(
                  setting, variable.getValue().strip(), Origin.named(variable.getKey())));
        }
      }
    }
    return settings;
  }

  /**
   * Variables that look like ours and set nothing, in order. They are no faults: a service of this
   * name makes Kubernetes set some.
   */
  public static List<String> unknown(Map<String, String> environment) {
    Map<String, String> names = names();
    return new TreeMap<>(environment)
        .keySet().stream()
            .filter(name -> name.startsWith(PREFIX) && !names.containsKey(name))
            .filter(name -> !name.equals(XdgPaths.CONFIG_VARIABLE))
            .toList();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      names.put(name(setting.key()), setting.key());
    }
    KeySettings.settings().forEach(setting -> names.put(name(setting), setting));
    return names;
  }
}

package dev.threadboard.config;

import dev.threadboard.command.Speed;
import dev.threadboard.frame.ColorDepth;
import dev.threadboard.keyboard.Bindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All settings in force, each with its origin. Immutable, and all values are valid. */
public final class Settings {
  private final Map<Setting, ConfigValue> values = new EnumMap<>(Setting.class);
  private final KeySettings keys = new KeySettings();
  private final Bindings bindings;

  /**
   * Combines layers of settings with the defaults.
   *
   * @param layers the last one counts most
   * @throws ConfigException for the first fault there is, even where a later layer hides it
   */
  public Settings(List<List<ConfigValue>> layers) throws ConfigException {
    for (Setting setting : Setting.values()) {
      values.put(setting, new ConfigValue(setting.key(), setting.fallback(), Origin.DEFAULT));
    }
    for (List<ConfigValue> layer : layers) {
      for (ConfigValue configured : layer) {
        put(configured);
      }
    }
    bindings = keys.bindings();
  }

  private void put(ConfigValue configured) throws ConfigException {
    if (KeySettings.isKey(configured.name())) {
      keys.put(configured);
      return;
    }
    Optional<Setting> setting = Setting.find(configured.name());
    if (setting.isEmpty()) {
      List<String> known = new ArrayList<>();
      Arrays.stream(Setting.values()).forEach(value -> known.add(value.key()));
      known.add(KeySettings.PREFIX + "ACTION");
      throw ConfigException.unknown(
          configured.origin() + ": ", "setting", configured.name(), known);
    }
    setting.get().check(configured);
    values.put(setting.get(), configured);
  }

  /** A setting with its origin. */
  public ConfigValue said(Setting setting) {
    return values.get(setting);
  }

  /** A theme's name or file; not looked up yet. */
  public String theme() {
    return value(Setting.THEME);
  }

  public Speed speed() {
    return Speed.parse(value(Setting.SPEED)).orElseThrow();
  }

  /** Empty if it depends on the terminal. */
  public Optional<ColorDepth> color() {
    return switch (value(Setting.COLOR)) {
      case "16" -> Optional.of(ColorDepth.ANSI_16);
      case "256" -> Optional.of(ColorDepth.INDEXED_256);
      case "true" -> Optional.of(ColorDepth.TRUE);
      case "never" -> Optional.of(ColorDepth.NONE);
      default -> Optional.empty();
    };
  }

  /** Empty if it depends on the locale. */
  public Optional<Boolean> ascii() {
    String value = value(Setting.ASCII);
    return value.equals("auto") ? Optional.empty() : Optional.of(value.equals("true"));
  }

  public boolean mouse() {
    return value(Setting.MOUSE).equals("true");
  }

  /** Whether line mode is used instead of a screen. */
  public boolean linear() {
    return value(Setting.LINEAR).equals("true");
  }

  /** The ending of its files. */
  public String screenshot() {
    return said(Setting.SCREENSHOT).value();
  }

  public Bindings bindings() {
    return bindings;
  }

  /** Where each action's keys were said. */
  public KeySettings keys() {
    return keys;
  }

  private String value(Setting setting) {
    return said(setting).value();
  }
}

package dev.threadboard.config;

/** One setting as it was written somewhere: {@code speed = 4}, say, in line 3 of a file. */
public record ConfigValue(String name, String value, Origin origin) {
  /** On the command line. */
  public static ConfigValue byOption(String option, Setting setting, String value) {
    return new ConfigValue(setting.key(), value, Origin.named(option));
  }
}

package dev.threadboard.config;

import dev.threadboard.command.Speed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings beside keys, with their allowed values and defaults. */
public enum Setting {
  THEME("terminal", "a theme's name or file", "the dashboard's colours"),
  SPEED("1", Speed.ALLOWED, "virtual seconds per second, at the start"),
  COLOR("auto", List.of("auto", "16", "256", "true", "never"), "how many colours the terminal has"),
  ASCII("auto", List.of("auto", "true", "false"), "ASCII characters alone"),
  MOUSE("true", List.of("true", "false"), "the mouse is the dashboard's, not the terminal's"),
  LINEAR("false", List.of("true", "false"), "lines to read and to type instead of a screen"),
  SCREENSHOT("png", List.of("png", "svg", "txt"), "what a picture of the screen is saved as");

  private final String fallback;
  private final List<String> words;
  private final String wanted;
  private final String help;

  Setting(String fallback, String wanted, String help) {
    this(fallback, List.of(), wanted, help);
  }

  Setting(String fallback, List<String> words, String help) {
    this(fallback, words, "one of " + String.join(", ", words), help);
  }

  Setting(String fallback, List<String> words, String wanted, String help) {
    this.fallback = fallback;
    this.words = words;
    this.wanted = wanted;
    this.help = help;
  }

  /** Its name in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String fallback() {
    return fallback;
  }

  /** All that it may be; empty if these are too many to count. */
  public List<String> words() {
    return words;
  }

  /** What it may be, in words. */
  public String wanted() {
    return wanted;
  }

  public String help() {
    return help;
  }

  static Optional<Setting> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  void check(ConfigValue configured) throws ConfigException {
    String value = configured.value();
    boolean good =
        this == SPEED
            ? Speed.parse(value).isPresent()
            : words.isEmpty() ? !value.isEmpty() : words.contains(value);
    if (!good) {
      throw ConfigException.bad(configured.origin().subject(key()), wanted, value, words);
    }
  }
}

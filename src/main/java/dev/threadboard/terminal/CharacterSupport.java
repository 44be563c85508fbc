package dev.threadboard.terminal;

import dev.threadboard.frame.CharacterSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which characters a terminal can show, judged by its environment. */
public final class CharacterSupport {
  /** Terminals from before Unicode, or without its line drawing characters. */
  private static final Set<String> ASCII_ONLY =
      Set.of("dumb", "ansi", "vt52", "vt100", "vt102", "vt220", "vt320", "vt420");

  private CharacterSupport() {}

  /**
   * By the locale ({@code LC_ALL}, {@code LC_CTYPE} and {@code LANG}, in POSIX's order) and {@code
   * TERM}. Where no locale is set, as in many containers, the terminal is taken for a modern one.
   */
  public static CharacterSet of(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    if (ASCII_ONLY.contains(type) || !isUtf8(locale(environment))) {
      return CharacterSet.ASCII;
    }
    return type.equals("linux") || type.startsWith("linux-")
        ? CharacterSet.CONSOLE
        : CharacterSet.UNICODE;
  }

  private static String locale(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** A locale is {@code language_TERRITORY.charset@modifier}. */
  private static boolean isUtf8(String locale) {
    String lower = locale.toLowerCase(Locale.ROOT);
    int modifier = lower.indexOf('@');
    String plain = modifier < 0 ? lower : lower.substring(0, modifier);
    // macOS sets LC_CTYPE to a bare "UTF-8".
    String charset = plain.substring(plain.indexOf('.') + 1);
    return plain.isEmpty() || charset.equals("utf-8") || charset.equals("utf8");
  }
}

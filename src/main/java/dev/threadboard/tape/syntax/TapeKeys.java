package dev.threadboard.tape.syntax;

import dev.threadboard.keyboard.KeyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What tapes call keys, and what {@link KeyNames} calls them. */
public final class TapeKeys {
  static final List<String> MODIFIERS = List.of("Ctrl", "Alt", "Shift");

  /** The names are too many for a message; the manual lists them. */
  static final String EXAMPLE = "a key such as PageDown";

  /** What goes with Ctrl. */
  static final String SENT = "letters and @ [ \\ ] ^ _ ? go with Ctrl+, and keys with names";

  /** Each key's name in a tape, by the name of ours. */
  private static final Map<String, String> WORDS =
      KeyNames.SPECIAL.stream()
          .filter(name -> !name.equals("shift-tab"))
          .collect(Collectors.toMap(name -> name, TapeKeys::word));

  /** A tape's name, and our own. */
  private static final Map<String, String> NAMES =
      WORDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private TapeKeys() {}

  private static String word(String name) {
    return switch (name) {
      case "esc" -> "Escape";
      case "pgup" -> "PageUp";
      case "pgdn" -> "PageDown";
      default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
    };
  }

  /** In the order of {@link KeyNames#SPECIAL}. */
  static List<String> words() {
    return KeyNames.SPECIAL.stream().filter(WORDS::containsKey).map(WORDS::get).toList();
  }

  static boolean isKey(String word) {
    return NAMES.containsKey(word);
  }

  /**
   * Our name of a key with modifiers, as a terminal sends it: it cannot tell Shift+Up from Up, and
   * of Shift with a letter it sends the large letter. Nothing if no terminal sends it.
   */
  static Optional<String> name(List<String> modifiers, String key) {
    String name = NAMES.getOrDefault(key, key);
    boolean shift = modifiers.contains("Shift");
    if (shift && name.equals("tab")) {
      name = "shift-tab";
    } else if (shift && key.length() == 1) {
      if (!Character.isLetter(key.charAt(0))) {
        return Optional.empty();
      }
      name = key.toUpperCase(Locale.ROOT);
    } else if (key.length() > 1 && !isKey(key)) {
      return Optional.empty();
    }
    String ctrl = modifiers.contains("Ctrl") ? "ctrl-" : "";
    return KeyNames.parse(ctrl + (modifiers.contains("Alt") ? "alt-" : "") + name);
  }

  /** As a tape writes it: {@code Ctrl+c}, {@code PageUp}. */
  public static String text(String name) {
    List<String> parts = new ArrayList<>();
    String rest = name;
    if (rest.startsWith("ctrl-")) {
      parts.add("Ctrl");
      rest = rest.substring("ctrl-".length());
    }
    if (rest.startsWith("alt-")) {
      parts.add("Alt");
      rest = rest.substring("alt-".length());
    }
    if (rest.equals("shift-tab")) {
      parts.add("Shift");
      rest = "tab";
    }
    if (parts.isEmpty() && rest.length() == 1) {
      parts.add("Shift");
    }
    parts.add(WORDS.getOrDefault(rest, rest));
    return String.join("+", parts);
  }
}

package dev.threadboard.theme;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Makes a theme's styles of its lines and those that it inherits. */
final class StyleReader {
  static final String BACKGROUND = "background";

  private static final List<String> ATTRIBUTES =
      List.of("on", "bold", "dim", "underline", "reverse");

  private final Map<String, ThemeEntry> entries;

  StyleReader(Map<String, ThemeEntry> entries) {
    this.entries = entries;
  }

  /** A style for every role. */
  Theme theme(String name, String source) throws ThemeException {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    Color background = background();
    String missing = "";
    for (Role role : Role.values()) {
      ThemeEntry own = entries.get(role.key());
      ThemeEntry entry = own == null && role.isOptional() ? entries.get(Role.TEXT.key()) : own;
      if (entry == null) {
        missing += (missing.isEmpty() ? "" : ", ") + role.key();
      } else {
        styles.put(role, style(entry, background));
      }
    }
    if (!missing.isEmpty()) {
      throw new ThemeException(
          source + ": no style for " + missing + ": add them, or inherit = " + Themes.STANDARD);
    }
    return new Theme(name, styles);
  }

  private Color background() throws ThemeException {
    ThemeEntry entry = entries.get(BACKGROUND);
    return entry == null || entry.value().isEmpty() ? Color.DEFAULT : color(entry, entry.value());
  }

  /** {@code [colour] [on colour] [bold] [dim] [underline] [reverse]}. */
  private Style style(ThemeEntry entry, Color background) throws ThemeException {
    Style style = Style.PLAIN.withBackground(background);
    boolean coloured = false;
    StringTokenizer words = new StringTokenizer(entry.value());
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      switch (word) {
        case "bold" -> style = style.withBold();
        case "dim" -> style = style.withDim();
        case "underline" -> style = style.withUnderline();
        case "reverse" -> style = style.withReverse();
        case "on" -> {
          if (!words.hasMoreTokens()) {
            throw entry.fault("no colour after \"on\"");
          }
          style = style.withBackground(color(entry, words.nextToken()));
        }
        default -> {
          Color color = color(entry, word);
          if (coloured) {
            throw entry.fault(
                "\"" + word + "\" is a second colour: a background is \"on " + word + "\"");
          }
          coloured = true;
          style = style.withForeground(color);
        }
      }
    }
    return style;
  }

  private Color color(ThemeEntry entry, String word) throws ThemeException {
    ThemeEntry at = entry;
    String value = word;
    for (int depth = 0; value.startsWith("$"); depth++) {
      ThemeEntry next = entries.get(value);
      if (next == null) {
        throw unknown(at, value);
      } else if (depth > entries.size()) {
        throw entry.fault(word + " leads back to itself");
      }
      at = next;
      value = next.value();
    }
    Color color = ColorNames.color(value);
    if (color == null) {
      throw unknown(at, value);
    }
    return color;
  }

  private ThemeException unknown(ThemeEntry at, String word) {
    List<String> known = new ArrayList<>();
    for (String key : entries.keySet()) {
      if (key.startsWith("$")) {
        known.add(key);
      }
    }
    Collections.sort(known);
    known.addAll(0, ColorNames.ALL);
    boolean style = Role.of(at.key()) != null;
    known.addAll(0, style ? ATTRIBUTES : List.of());
    known.addAll(0, List.of("#rrggbb", "0 to 255"));
    return at.fault(NearestName.unknown(style ? "colour or attribute" : "colour", word, known));
  }
}

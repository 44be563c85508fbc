package dev.threadboard.theme;

import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A theme's file: {@code key = value} lines, and the name of the theme that it inherits from.
 * {@link StyleReader} interprets the values once all inherited lines are known.
 */
final class ThemeFile {
  private static final String INHERIT = "inherit";

  private final String name;
  private final String source;
  private final boolean bundled;
  private final Map<String, ThemeEntry> entries = new HashMap<>();
  private ThemeEntry inherit;

  /**
   * @param source what faults call it
   * @param bundled whether the program brings it along
   */
  ThemeFile(String name, String source, boolean bundled) {
    this.name = name;
    this.source = source;
    this.bundled = bundled;
  }

  /** With the lines of a text. */
  ThemeFile parse(String text) throws ThemeException {
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(number, text.substring(start, end).strip());
      start = end + 1;
    }
    return this;
  }

  private void line(int number, String line) throws ThemeException {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw ThemeEntry.fault(source, number, "\"" + line + "\" is not a line like key = value");
    }
    String key = line.substring(0, equals).strip();
    if (!isKey(key)) {
      throw ThemeEntry.fault(source, number, NearestName.unknown("key", key, keys()));
    }
    add(new ThemeEntry(source, number, key, withoutComment(line.substring(equals + 1)).strip()));
  }

  /** Adds a line; its key must be a new one. */
  void add(ThemeEntry entry) throws ThemeException {
    ThemeEntry before = entry.key().equals(INHERIT) ? inherit : entries.get(entry.key());
    if (before != null) {
      throw entry.fault("is in line " + before.line() + " already");
    } else if (entry.key().equals(INHERIT)) {
      inherit = entry;
    } else {
      entries.put(entry.key(), entry);
    }
  }

  String name() {
    return name;
  }

  String source() {
    return source;
  }

  boolean isBundled() {
    return bundled;
  }

  /** The line that names the theme it inherits from; null if there is none. */
  ThemeEntry inherit() {
    return inherit;
  }

  /** Adds its lines to those of a theme that inherits from it. */
  void addTo(Map<String, ThemeEntry> heir) {
    for (ThemeEntry entry : entries.values()) {
      heir.putIfAbsent(entry.key(), entry);
    }
  }

  /** A number sign with a blank after it begins a comment; one without, a colour. */
  private static String withoutComment(String value) {
    int comment = value.indexOf("# ");
    return comment < 0 ? value : value.substring(0, comment);
  }

  private static boolean isKey(String key) {
    return key.equals(INHERIT)
        || key.equals(StyleReader.BACKGROUND)
        || Role.of(key) != null
        || isPaletteName(key);
  }

  private static boolean isPaletteName(String key) {
    boolean valid = key.length() > 1 && key.charAt(0) == '$';
    for (int i = 1; i < key.length(); i++) {
      char c = key.charAt(i);
      valid &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
    return valid;
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of(INHERIT, StyleReader.BACKGROUND, "$name"));
    for (Role role : Role.values()) {
      keys.add(role.key());
    }
    return keys;
  }
}

package dev.threadboard.theme;

import dev.threadboard.text.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A base16 scheme as its authors publish it, read as a theme: sixteen palette names, and the roles
 * that {@code base16.theme} gives them.
 *
 * <p>Of YAML it reads what these files are made of: {@code key: "value"} lines and one nested
 * {@code palette:}. Anything else is a fault, so that no scheme is read in another way than its
 * author meant.
 */
final class Base16 {
  private static final String TEMPLATE = "base16";
  private static final String PALETTE = "palette";

  /** What schemes say beside their colours. */
  private static final List<String> ABOUT =
      List.of("scheme", "system", "name", "author", "slug", "variant", "description", "url");

  private final ThemeFile file;
  private final Set<String> given = new HashSet<>();
  private ThemeEntry odd;

  private Base16(ThemeFile file) {
    this.file = file;
  }

  static ThemeFile parse(String name, String source, String text) throws ThemeException {
    Base16 scheme = new Base16(new ThemeFile(name, source, false));
    scheme.file.add(new ThemeEntry(source, 1, "inherit", TEMPLATE));
    int number = 1;
    for (String line : text.split("\n", -1)) {
      scheme.line(number++, line);
    }
    scheme.complete();
    return scheme.file;
  }

  private void line(int number, String line) throws ThemeException {
    String stripped = line.strip();
    if (stripped.isEmpty() || stripped.startsWith("#") || stripped.equals("---")) {
      return;
    }
    int colon = stripped.indexOf(':');
    if (colon < 0) {
      throw ThemeEntry.fault(
          file.source(), number, "\"" + stripped + "\" is not a line like base00: \"181818\"");
    }
    String key = unquoted(stripped.substring(0, colon).strip());
    ThemeEntry entry =
        new ThemeEntry(file.source(), number, key, scalar(stripped.substring(colon + 1).strip()));
    if (isColorKey(key)) {
      color(entry);
    } else if (key.equals("system") && !entry.value().startsWith("base")) {
      throw entry.fault("\"" + entry.value() + "\" is not a scheme to be read here: base16 is");
    } else if (!key.equals(PALETTE) && !ABOUT.contains(key)) {
      odd = entry;
    }
  }

  private void color(ThemeEntry entry) throws ThemeException {
    String value = entry.value();
    String hex = value.startsWith("#") ? value.substring(1) : value;
    if (hex.length() != 6 || ColorNames.rgb(hex) == null) {
      throw entry.fault("\"" + value + "\" is not a colour: six hexadecimal digits in quotes");
    }
    String name = "base" + entry.key().substring(4).toUpperCase(java.util.Locale.ROOT);
    if (!given.add(name)) {
      throw entry.fault("is there twice");
    }
    file.add(new ThemeEntry(entry.source(), entry.line(), "$" + name, "#" + hex));
  }

  /** Never a scheme with a hole in it. */
  private void complete() throws ThemeException {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String name = "base0" + Integer.toHexString(i).toUpperCase(java.util.Locale.ROOT);
      if (!given.contains(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty() && odd != null && NearestName.to(odd.key(), missing).isPresent()) {
      throw ThemeEntry.fault(
          file.source(), odd.line(), NearestName.unknown("key", odd.key(), missing));
    } else if (!missing.isEmpty()) {
      throw new ThemeException(
          file.source() + ": not a base16 scheme: no " + String.join(", ", missing));
    }
  }

  /** base00 to base0F, and what base24 adds. */
  private static boolean isColorKey(String key) {
    return key.length() == 6
        && key.startsWith("base")
        && (key.charAt(4) == '0' || key.charAt(4) == '1')
        && Character.digit(key.charAt(5), 16) >= 0;
  }

  /** A value without its quotes, or without the comment behind it. */
  private static String scalar(String value) {
    char quote = value.isEmpty() ? ' ' : value.charAt(0);
    int end = quote == '"' || quote == '\'' ? value.indexOf(quote, 1) : -1;
    if (end > 0) {
      return value.substring(1, end);
    }
    int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  private static String unquoted(String key) {
    return key.length() > 1 && key.charAt(0) == '"' ? key.substring(1, key.length() - 1) : key;
  }
}

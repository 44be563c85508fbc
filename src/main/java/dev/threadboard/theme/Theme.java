package dev.threadboard.theme;

import dev.threadboard.frame.Style;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A style for every role, under a name. */
public final class Theme {
  private final String name;
  private final Map<Role, Style> styles;

  /**
   * Where styles are equal they become one: pictures are compared cell by cell.
   *
   * @throws IllegalArgumentException if a role has no style
   */
  public Theme(String name, Map<Role, Style> styles) {
    for (Role role : Role.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalArgumentException("the theme has no style for " + role);
      }
    }
    this.name = name;
    this.styles = new EnumMap<>(Role.class);
    Map<Style, Style> same = new HashMap<>();
    same.put(Style.PLAIN, Style.PLAIN);
    for (Role role : Role.values()) {
      Style style = styles.get(role);
      Style known = same.putIfAbsent(style, style);
      this.styles.put(role, known == null ? style : known);
    }
  }

  public String name() {
    return name;
  }

  public Style style(Role role) {
    return styles.get(role);
  }

  /** The terminal's own sixteen colours on its own background, as the program brings it along. */
  public static Theme terminal() {
    try {
      return Themes.bundled().load(Themes.STANDARD);
    } catch (ThemeException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}

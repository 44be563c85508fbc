package dev.threadboard.theme;

import dev.threadboard.frame.Style;
import java.util.EnumMap;
import java.util.Map;

/** A style for every role, under a name. */
public final class Theme {
  private final String name;
  private final Map<Role, Style> styles;

  /**
   * @throws IllegalArgumentException if a role has no style
   */
  public Theme(String name, Map<Role, Style> styles) {
    for (Role role : Role.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalArgumentException("the theme has no style for " + role);
      }
    }
    this.name = name;
    this.styles = new EnumMap<>(styles);
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

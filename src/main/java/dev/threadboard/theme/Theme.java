package dev.threadboard.theme;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.util.EnumMap;
import java.util.Map;

/** A style for every role. */
public final class Theme {
  private final Map<Role, Style> styles;

  /**
   * @throws IllegalArgumentException if a role has no style
   */
  public Theme(Map<Role, Style> styles) {
    for (Role role : Role.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalArgumentException("the theme has no style for " + role);
      }
    }
    this.styles = new EnumMap<>(styles);
  }

  public Style style(Role role) {
    return styles.get(role);
  }

  /** The terminal's own sixteen colours, on its own background. */
  public static Theme terminal() {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, terminal(role));
    }
    return new Theme(styles);
  }

  private static Style terminal(Role role) {
    return switch (role) {
      case TEXT, LOG_STDOUT, CODE -> Style.PLAIN;
      case MUTED, BORDER, BAR_REST, STATE_NEW, STATE_CUT_OFF, LOG_LIFECYCLE -> ansi(8);
      case STRONG, TITLE -> Style.PLAIN.withBold();
      case FOCUS, KEY -> ansi(14).withBold();
      case SELECTION -> Style.PLAIN.withReverse();
      case HINT, LOG_YOU -> ansi(11).withBold();
      case STATE_RUNNING -> ansi(10).withBold();
      case STATE_READY, STATE_DONE, CODE_STRING -> ansi(2);
      case STATE_SLEEPING, BAR -> ansi(12);
      case STATE_WAITING -> ansi(3);
      case STATE_IDLE -> ansi(6);
      case STATE_FAILED, LOG_ERROR -> ansi(9).withBold();
      case LOG_TRACEBACK -> ansi(1);
      case CODE_KEYWORD -> ansi(5);
      case CODE_NUMBER -> ansi(6);
      case CODE_CURRENT -> ansi(10).withBold();
    };
  }

  private static Style ansi(int index) {
    return Style.PLAIN.withForeground(new Color.Indexed(index));
  }
}

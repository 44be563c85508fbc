package dev.threadboard.theme;

import dev.threadboard.frame.Color;
import java.util.List;

/** How a theme's file writes colours. */
final class ColorNames {
  private static final String DEFAULT = "default";

  /** In the order of the terminal's palette, and last its own foreground or background. */
  static final List<String> ALL =
      List.of(
          "black",
          "red",
          "green",
          "yellow",
          "blue",
          "magenta",
          "cyan",
          "white",
          "bright-black",
          "bright-red",
          "bright-green",
          "bright-yellow",
          "bright-blue",
          "bright-magenta",
          "bright-cyan",
          "bright-white",
          DEFAULT);

  private ColorNames() {}

  /** {@code #rgb}, {@code #rrggbb}, 0 to 255 or a name; null if it is none of them. */
  static Color color(String word) {
    if (word.startsWith("#")) {
      return rgb(word.substring(1));
    } else if (word.equals(DEFAULT)) {
      return Color.DEFAULT;
    }
    int index = ALL.indexOf(word);
    index = index < 0 && word.length() <= 3 ? number(word, 10) : index;
    return index < 0 || index > 255 ? null : new Color.Indexed(index);
  }

  /** Three or six hexadecimal digits; null if they are not. */
  static Color rgb(String hex) {
    int value = number(hex, 16);
    if (value < 0 || hex.length() != 3 && hex.length() != 6) {
      return null;
    } else if (hex.length() == 3) {
      return new Color.Rgb((value >> 8) * 17, (value >> 4 & 15) * 17, (value & 15) * 17);
    }
    return new Color.Rgb(value >> 16, value >> 8 & 255, value & 255);
  }

  /** -1 if it is none; short enough for an int. */
  private static int number(String digits, int radix) {
    int value = digits.isEmpty() || digits.length() > 6 ? -1 : 0;
    for (int i = 0; i < digits.length() && value >= 0; i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), radix) : -1;
      value = digit < 0 ? -1 : value * radix + digit;
    }
    return value;
  }
}

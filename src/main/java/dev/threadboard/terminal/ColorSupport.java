package dev.threadboard.terminal;

import dev.threadboard.frame.ColorDepth;
import java.util.Map;
import java.util.Set;

/** How many colours a terminal can show, judged by its environment. */
public final class ColorSupport {
  private static final Set<String> WITHOUT =
      Set.of("dumb", "vt100", "vt102", "vt220", "vt320", "xterm-mono", "linux-m");

  private static final Set<String> TRUE =
      Set.of("xterm-kitty", "alacritty", "foot", "wezterm", "xterm-ghostty", "ghostty", "contour");

  private ColorSupport() {}

  /** By {@code NO_COLOR}, {@code COLORTERM}, {@code TERM} and {@code CLICOLOR_FORCE}. */
  public static ColorDepth of(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return ColorDepth.NONE;
    }
    String promise = environment.getOrDefault("COLORTERM", "");
    String type = environment.getOrDefault("TERM", "");
    if (promise.equals("truecolor") || promise.equals("24bit")) {
      return ColorDepth.TRUE;
    }
    if (TRUE.contains(type) || type.endsWith("-direct")) {
      return ColorDepth.TRUE;
    }
    if (type.contains("256color")) {
      return ColorDepth.INDEXED_256;
    }
    boolean forced = !environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    return WITHOUT.contains(type) && !forced ? ColorDepth.NONE : ColorDepth.ANSI_16;
  }
}

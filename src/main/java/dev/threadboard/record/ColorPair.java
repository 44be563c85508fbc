package dev.threadboard.record;

import dev.threadboard.frame.Style;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of a cell's style, with dimness and reversal resolved.
 *
 * @param foreground {@code 0xrrggbb}, as is the background
 */
public record ColorPair(int foreground, int background, boolean bold, boolean underline) {
  /** The same on another background. */
  public ColorPair onBackground(int other) {
    return new ColorPair(foreground, other, bold, underline);
  }

  /** The colour pairs of a recording's styles, each resolved once. */
  public static final class Resolver {
    private final TerminalColors colors;
    private final Map<Style, ColorPair> colorPairs = new HashMap<>();

    public Resolver(TerminalColors colors) {
      this.colors = colors;
    }

    public TerminalColors colors() {
      return colors;
    }

    public ColorPair of(Style style) {
      return colorPairs.computeIfAbsent(style, this::mix);
    }

    private ColorPair mix(Style style) {
      int foreground = colors.rgb(style.foreground(), colors.foreground());
      int background = colors.rgb(style.background(), colors.background());
      if (style.reverse()) {
        int swapped = foreground;
        foreground = background;
        background = swapped;
      }
      if (style.dim()) {
        foreground = blend(background, foreground, 1, 2);
      }
      return new ColorPair(foreground, background, style.bold(), style.underline());
    }
  }

  /** A step of so many on the way from one colour to another. */
  public static int blend(int from, int to, int step, int steps) {
    return part(from, to, 16, step, steps)
        | part(from, to, 8, step, steps)
        | part(from, to, 0, step, steps);
  }

  private static int part(int from, int to, int shift, int step, int steps) {
    int start = from >> shift & 0xff;
    int end = to >> shift & 0xff;
    return (start * (steps - step) + end * step + steps / 2) / steps << shift;
  }
}

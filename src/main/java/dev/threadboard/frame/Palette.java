package dev.threadboard.frame;

import java.util.HashMap;
import java.util.Map;

/** The nearest colour that a depth has, by distance in OKLab (Björn Ottosson, 2020). */
final class Palette {
  private static final int[] CUBE = {0, 95, 135, 175, 215, 255};

  /** xterm's defaults, since a terminal's own sixteen colours are not known. */
  private static final int[] ANSI = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
  };

  private static final int REMEMBERED = 4096;

  private final ColorDepth depth;
  private final Map<Color, Color> nearest = new HashMap<>();

  Palette(ColorDepth depth) {
    this.depth = depth;
  }

  Color nearest(Color color) {
    if (color instanceof Color.Tint) {
      return Color.DEFAULT;
    }
    if (depth == ColorDepth.TRUE || color instanceof Color.Default) {
      return color;
    }
    if (depth == ColorDepth.NONE) {
      return Color.DEFAULT;
    }
    if (color instanceof Color.Indexed indexed
        && (depth == ColorDepth.INDEXED_256 || indexed.index() < ANSI.length)) {
      return color;
    }
    if (nearest.size() >= REMEMBERED) {
      nearest.clear();
    }
    return nearest.computeIfAbsent(color, this::search);
  }

  private Color search(Color color) {
    double[] wanted = oklab(rgb(color));
    int first = depth == ColorDepth.ANSI_16 ? 0 : ANSI.length;
    int end = depth == ColorDepth.ANSI_16 ? ANSI.length : 256;
    int best = first;
    double least = Double.MAX_VALUE;
    for (int index = first; index < end; index++) {
      double[] candidate = oklab(rgb(index));
      double distance = 0;
      for (int i = 0; i < wanted.length; i++) {
        distance += (wanted[i] - candidate[i]) * (wanted[i] - candidate[i]);
      }
      if (distance < least) {
        least = distance;
        best = index;
      }
    }
    return new Color.Indexed(best);
  }

  private static int rgb(Color color) {
    if (color instanceof Color.Rgb rgb) {
      return rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
    }
    return rgb(((Color.Indexed) color).index());
  }

  private static int rgb(int index) {
    if (index < ANSI.length) {
      return ANSI[index];
    }
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cell = index - ANSI.length;
    return CUBE[cell / 36] << 16 | CUBE[cell / 6 % 6] << 8 | CUBE[cell % 6];
  }

  private static double[] oklab(int rgb) {
    double r = linear(rgb >> 16 & 0xff);
    double g = linear(rgb >> 8 & 0xff);
    double b = linear(rgb & 0xff);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

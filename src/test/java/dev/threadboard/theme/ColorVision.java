package dev.threadboard.theme;

import dev.threadboard.frame.Color;
import dev.threadboard.frame.Style;
import java.util.Arrays;

/** How a colour looks: contrast as WCAG 2.2 counts it, and distance to an eye without red-green. */
final class ColorVision {
  /** Deuteranopia in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1.0). */
  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };

  private ColorVision() {}

  /** The contrast of a style's text with its own background, from 1 to 21. */
  static double contrast(Style style) {
    double one = luminance(style.foreground());
    double other = luminance(style.background());
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** The distance in OKLab of two colours as somebody with deuteranopia sees them. */
  static double distanceWithoutRedGreen(Color one, Color other) {
    double[] a = oklab(onScreen(times(DEUTERANOPIA, linear(one))));
    double[] b = oklab(onScreen(times(DEUTERANOPIA, linear(other))));
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double luminance(Color color) {
    double[] c = linear(color);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private static double[] linear(Color color) {
    Color.Rgb rgb = (Color.Rgb) color;
    return new double[] {linear(rgb.red()), linear(rgb.green()), linear(rgb.blue())};
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double[] oklab(double[] c) {
    double[][] cones = {
      {0.4122214708, 0.5363325363, 0.0514459929},
      {0.2119034982, 0.6806995451, 0.1073969566},
      {0.0883024619, 0.2817188376, 0.6299787005}
    };
    double[] lms = times(cones, c);
    for (int i = 0; i < lms.length; i++) {
      lms[i] = Math.cbrt(lms[i]);
    }
    double[][] lab = {
      {0.2104542553, 0.7936177850, -0.0040720468},
      {1.9779984951, -2.4285922050, 0.4505937099},
      {0.0259040371, 0.7827717662, -0.8086757660}
    };
    return times(lab, lms);
  }

  private static double[] onScreen(double[] linear) {
    return Arrays.stream(linear).map(c -> Math.max(0, Math.min(1, c))).toArray();
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }
}

package dev.threadboard.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bar of a window above a picture's cells, with three dots; its kinds are VHS's. */
public enum WindowBar {
  NONE(""),
  COLORFUL("Colorful"),
  COLORFUL_RIGHT("ColorfulRight"),
  RINGS("Rings"),
  RINGS_RIGHT("RingsRight");

  private static final int[] COLORS = {0xff4f4d, 0xfebb00, 0x00cc1d};
  private static final int RING = 0x333333;

  private final String word;

  WindowBar(String word) {
    this.word = word;
  }

  /**
   * A dot or, with a hole in it, a ring.
   *
   * @param x of its middle, from the window's left edge; y is that of the bar's middle
   * @param hole the radius of what is left out of it
   */
  public record Dot(double x, double radius, double hole, int rgb) {}

  /** The kind of that name; nothing for an unknown one. */
  public static Optional<WindowBar> named(String word) {
    for (WindowBar bar : values()) {
      if (bar.word.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(bar);
      }
    }
    return Optional.empty();
  }

  /** Its dots, for a bar and a window of such a size. */
  public List<Dot> dots(double height, double width) {
    List<Dot> dots = new ArrayList<>();
    boolean ring = this == RINGS || this == RINGS_RIGHT;
    boolean right = this == COLORFUL_RIGHT || this == RINGS_RIGHT;
    double radius = height / (ring ? 5 : 6);
    double apart = 2 * radius + height / 6;
    for (int i = 0; i < COLORS.length && this != NONE; i++) {
      double x = height / 2 + i * apart;
      dots.add(
          new Dot(right ? width - x : x, radius, ring ? radius * 0.8 : 0, ring ? RING : COLORS[i]));
    }
    return dots;
  }
}

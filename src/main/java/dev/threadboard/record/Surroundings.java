package dev.threadboard.record;

import java.util.OptionalInt;

/**
 * What a picture has around its cells: room, a window with a bar and round corners, and a margin
 * around that. Lengths are in pixels at scale 1.
 *
 * @param padding the window's background around the cells
 * @param barSize the height of the bar, if there is one
 * @param radius of the window's corners
 * @param margin around the window
 * @param fill the colour of the margin and behind round corners; empty if nothing is there
 * @param width of the whole picture: what the cells leave is padding; 0 for what they need
 * @param height of the whole picture, as the width
 */
public record Surroundings(
    double padding,
    WindowBar bar,
    double barSize,
    double radius,
    double margin,
    OptionalInt fill,
    double width,
    double height) {
  /** A little room, and no window. */
  public static final Surroundings STANDARD = padding(10);

  /** The height of a bar unless another is said. */
  public static final double BAR_SIZE = 30;

  /** So much room, and no window. */
  public static Surroundings padding(double padding) {
    return new Surroundings(padding, WindowBar.NONE, 0, 0, 0, OptionalInt.empty(), 0, 0);
  }

  public Surroundings withFill(OptionalInt fill) {
    return new Surroundings(padding, bar, barSize, radius, margin, fill, width, height);
  }
}

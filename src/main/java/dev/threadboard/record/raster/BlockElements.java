package dev.threadboard.record.raster;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Unicode's block elements (U+2580 to U+259F): parts of a cell, to the pixel. */
public final class BlockElements {
  private static final int FIRST = 0x2580;
  private static final int LAST = 0x259f;

  /** From U+2596 on: upper left 1, upper right 2, lower left 4, lower right 8. */
  private static final int[] QUADRANTS = {4, 8, 1, 13, 9, 7, 11, 2, 6, 14};

  private final CellSize size;

  public BlockElements(CellSize size) {
    this.size = size;
  }

  /** Whether it is one of them that has a shape: a shade has none. */
  public static boolean has(int character) {
    return character >= FIRST && character <= LAST && quarters(character) == 4;
  }

  /** How many quarters of the colour a shade lets through; 4 for everything else. */
  static int quarters(int character) {
    return character >= 0x2591 && character <= 0x2593 ? character - 0x2590 : 4;
  }

  /** The area that is filled. */
  public Shape shape(int character) {
    int width = size.width();
    int height = size.height();
    if (character == 0x2580) {
      return new Rectangle2D.Double(0, 0, width, eighths(height, 4));
    } else if (character <= 0x2588) {
      int part = eighths(height, character - 0x2580);
      return new Rectangle2D.Double(0, height - part, width, part);
    } else if (character <= 0x258f) {
      return new Rectangle2D.Double(0, 0, eighths(width, 0x2590 - character), height);
    } else if (character == 0x2590) {
      return new Rectangle2D.Double(eighths(width, 4), 0, width - eighths(width, 4), height);
    } else if (character == 0x2594) {
      return new Rectangle2D.Double(0, 0, width, eighths(height, 1));
    } else if (character == 0x2595) {
      int part = eighths(width, 1);
      return new Rectangle2D.Double(width - part, 0, part, height);
    }
    return quadrants(QUADRANTS[character - 0x2596]);
  }

  private Shape quadrants(int which) {
    double x = eighths(size.width(), 4);
    double y = eighths(size.height(), 4);
    Path2D path = new Path2D.Double();
    for (int quadrant = 0; quadrant < 4; quadrant++) {
      if ((which >> quadrant & 1) != 0) {
        double left = quadrant % 2 == 0 ? 0 : x;
        double top = quadrant < 2 ? 0 : y;
        path.append(
            new Rectangle2D.Double(
                left,
                top,
                quadrant % 2 == 0 ? x : size.width() - x,
                quadrant < 2 ? y : size.height() - y),
            false);
      }
    }
    return path;
  }

  private static int eighths(int length, int count) {
    return Math.max(1, Math.round(length * count / 8f));
  }
}

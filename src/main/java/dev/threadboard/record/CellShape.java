package dev.threadboard.record;

/**
 * How wide and high cells are for the size of their font.
 *
 * @param lineHeight how many times as high as without it
 * @param letterSpacing how much wider, in pixels at scale 1
 */
public record CellShape(double lineHeight, double letterSpacing) {
  /** At scale 1 a cell has 9 by 20 pixels. */
  public static final CellShape STANDARD = new CellShape(1, 0);

  /** The size of the font at scale 1, in pixels. */
  public static final double FONT_SIZE = 15;

  private static final int WIDTH = 9;
  private static final int HEIGHT = 20;

  /** The width of a letter in whole pixels, without the space beside it. */
  public int letterWidth(double scale) {
    return Math.max(1, (int) Math.round(WIDTH * scale));
  }

  /** The width of a cell in whole pixels. */
  public int width(double scale) {
    return letterWidth(scale) + (int) Math.round(letterSpacing * scale);
  }

  /** The height of a cell in whole pixels. */
  public int height(double scale) {
    return Math.max(2, (int) Math.round(Math.round(HEIGHT * scale) * lineHeight));
  }
}

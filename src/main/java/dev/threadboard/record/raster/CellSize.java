package dev.threadboard.record.raster;

import dev.threadboard.record.RecordingOptions;

/**
 * How large the cells of a picture are, in pixels.
 *
 * @param stroke how thick a light line is
 * @param margin the background around all cells
 */
public record CellSize(int width, int height, int stroke, int margin) {
  private static final int WIDTH = 9;
  private static final int HEIGHT = 20;

  /** The size for a recording's scale and margin. */
  public static CellSize of(RecordingOptions options) {
    return at(options.scale(), options.margin());
  }

  /** At scale 1 a cell has 9 by 20 pixels: with a margin of 10, 100x30 make 920 by 620. */
  public static CellSize at(double scale, int margin) {
    return new CellSize(
        Math.max(1, (int) Math.round(WIDTH * scale)),
        Math.max(2, (int) Math.round(HEIGHT * scale)),
        Math.max(1, (int) Math.round(scale)),
        (int) Math.round(margin * scale));
  }

  /** The width of a whole picture. */
  public int across(int columns) {
    return columns * width + 2 * margin;
  }

  /** The height of a whole picture. */
  public int down(int rows) {
    return rows * height + 2 * margin;
  }
}

package dev.threadboard.record.raster;

import dev.threadboard.record.CellShape;
import dev.threadboard.record.RecordingOptions;

/**
 * How large the cells of a picture are, in pixels.
 *
 * @param letterWidth of the letters in them, which stand in the middle
 * @param stroke how thick a light line is
 */
public record CellSize(int width, int height, int letterWidth, int stroke) {
  /** The size at a recording's scale. */
  public static CellSize of(RecordingOptions options) {
    return at(options.scale(), options.cells());
  }

  /** The size at another scale. */
  public static CellSize at(double scale, CellShape shape) {
    return new CellSize(
        shape.width(scale),
        shape.height(scale),
        shape.letterWidth(scale),
        Math.max(1, (int) Math.round(scale)));
  }
}

package dev.threadboard.record.raster;

import dev.threadboard.record.RecordingOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large the pictures of a format may be.
 *
 * @param kind the format, with its article
 * @param mostPixels of a whole picture
 * @param longest row or column
 */
public record PictureLimit(String kind, long mostPixels, int longest) {
  private static final BigDecimal STEP = new BigDecimal("0.1");
  private static final BigDecimal LEAST = new BigDecimal("0.5");

  /**
   * Refuses pictures that are too large.
   *
   * @throws IOException if they are, with the largest scale that fits
   */
  public void require(RecordingOptions options, int columns, int rows) throws IOException {
    if (fits(options, columns, rows)) {
      return;
    }
    PictureLayout layout = PictureLayout.pixels(options, columns, rows);
    BigDecimal scale = BigDecimal.valueOf(options.scale()).setScale(1, RoundingMode.DOWN);
    while (scale.compareTo(LEAST) >= 0
        && !fits(options.withScale(scale.doubleValue()), columns, rows)) {
      scale = scale.subtract(STEP);
    }
    throw new IOException(
        kind
            + " of "
            + layout.pixelWidth()
            + "x"
            + layout.pixelHeight()
            + " pixels is too large here: "
            + (scale.compareTo(LEAST) >= 0
                ? "--scale " + scale.stripTrailingZeros().toPlainString() + " would fit"
                : "fewer cells would fit"));
  }

  private boolean fits(RecordingOptions options, int columns, int rows) {
    PictureLayout layout = PictureLayout.pixels(options, columns, rows);
    return layout.width() * layout.height() <= mostPixels
        && Math.max(layout.width(), layout.height()) <= longest;
  }
}

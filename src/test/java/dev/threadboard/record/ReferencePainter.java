package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.GlyphMasks;
import dev.threadboard.record.raster.PaintedCell;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** What a picture must look like, cell by cell: the slow and plain way. */
public final class ReferencePainter {
  private final GlyphMasks masks;
  private final ColorPair.Well inks;
  private final int steps;

  /**
   * @param steps from a cell's background to its foreground: 7 in a GIF, 255 in a PNG
   */
  public ReferencePainter(RecordingOptions options, int steps) throws IOException {
    this.masks = new GlyphMasks(CellSize.of(options));
    this.inks = new ColorPair.Well(options.colors());
    this.steps = steps;
  }

  /** Pixel by pixel, {@code 0xffrrggbb}. */
  public int[] pixels(Frame frame) {
    CellSize size = masks.size();
    int width = size.across(frame.size().columns());
    int[] pixels = new int[width * size.down(frame.size().rows())];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] =
          0xff000000 | pixel(frame, at % width - size.margin(), at / width - size.margin());
    }
    return pixels;
  }

  private int pixel(Frame frame, int x, int y) {
    int column = Math.floorDiv(x, masks.size().width());
    int row = Math.floorDiv(y, masks.size().height());
    boolean inside = column >= 0 && column < frame.size().columns();
    if (!inside || row < 0 || row >= frame.size().rows()) {
      return inks.colors().background();
    }
    PaintedCell paintedCell = PaintedCell.of(frame, column, row, inks);
    int within = y % masks.size().height() * masks.size().width() + x % masks.size().width();
    int level = ((masks.of(paintedCell)[within] & 0xff) * steps + 127) / 255;
    return ColorPair.blend(
        paintedCell.colors().background(), paintedCell.colors().foreground(), level, steps);
  }

  public static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}

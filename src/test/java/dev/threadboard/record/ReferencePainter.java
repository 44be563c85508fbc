package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.raster.CellSize;
import dev.threadboard.record.raster.GlyphMasks;
import dev.threadboard.record.raster.PaintedCell;
import dev.threadboard.record.raster.PictureLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/** What a picture must look like, cell by cell: the slow and plain way. */
public final class ReferencePainter {
  private final GlyphMasks masks;
  private final ColorPair.Resolver colorPairs;
  private final int steps;
  private final RecordingOptions options;

  /**
   * @param steps from a cell's background to its foreground: 7 in a GIF, 255 in a PNG
   */
  public ReferencePainter(RecordingOptions options, int steps) throws IOException {
    this.masks = new GlyphMasks(CellSize.of(options));
    this.colorPairs = new ColorPair.Resolver(options.colors());
    this.steps = steps;
    this.options = options;
  }

  /** Pixel by pixel, {@code 0xffrrggbb}. */
  public int[] pixels(Frame frame) {
    CellSize size = masks.size();
    PictureLayout layout =
        PictureLayout.pixels(options, frame.size().columns(), frame.size().rows());
    int width = layout.pixelWidth();
    int[] pixels = new int[width * layout.pixelHeight()];
    Arrays.fill(pixels, 0xff000000 | colorPairs.colors().background());
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        int left = (int) layout.left() + column * size.width();
        int top = (int) layout.top() + row * size.height();
        paint(PaintedCell.of(frame, column, row, colorPairs), pixels, top * width + left, width);
      }
    }
    return pixels;
  }

  private void paint(PaintedCell cell, int[] pixels, int at, int width) {
    byte[] mask = masks.of(cell);
    for (int i = 0; i < mask.length; i++) {
      int x = i % masks.size().width();
      int y = i / masks.size().width();
      int level = ((mask[i] & 0xff) * steps + 127) / 255;
      pixels[at + y * width + x] =
          0xff000000
              | ColorPair.blend(
                  cell.colors().background(), cell.colors().foreground(), level, steps);
    }
  }

  public static int[] pixels(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_ARGB) {
      // These are the very same numbers, and many: asked for one by one they take seconds.
      return (int[])
          image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    }
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}

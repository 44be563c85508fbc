package dev.threadboard.record.raster;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.StillEncoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in pixels, as PNG. */
public final class PngStill implements StillEncoder {
  private final RecordingOptions options;

  public PngStill(RecordingOptions options) {
    this.options = options;
  }

  @Override
  public void write(Frame frame, OutputStream out) throws IOException {
    try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(paint(frame), "png", image)) {
        throw new IOException("this Java writes no PNG");
      }
    }
  }

  private BufferedImage paint(Frame frame) throws IOException {
    ColorPair.Resolver colorPairs = new ColorPair.Resolver(options.colors());
    GlyphMasks masks = new GlyphMasks(CellSize.of(options));
    CellSize size = masks.size();
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    BufferedImage image =
        new BufferedImage(size.across(columns), size.down(rows), BufferedImage.TYPE_INT_RGB);
    int[] blank = new int[image.getWidth() * image.getHeight()];
    Arrays.fill(blank, colorPairs.colors().background());
    image.setRGB(0, 0, image.getWidth(), image.getHeight(), blank, 0, image.getWidth());
    Map<PaintedCell, int[]> tiles = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int[] tile =
            tiles.computeIfAbsent(
                PaintedCell.of(frame, column, row, colorPairs),
                paintedCell -> tile(paintedCell, masks.of(paintedCell)));
        int x = size.margin() + column * size.width();
        int y = size.margin() + row * size.height();
        image.setRGB(x, y, size.width(), size.height(), tile, 0, size.width());
      }
    }
    return image;
  }

  private static int[] tile(PaintedCell paintedCell, byte[] mask) {
    int[] tile = new int[mask.length];
    for (int i = 0; i < mask.length; i++) {
      tile[i] =
          ColorPair.blend(
              paintedCell.colors().background(),
              paintedCell.colors().foreground(),
              mask[i] & 0xff,
              255);
    }
    return tile;
  }
}

package dev.threadboard.record.gif;

import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.raster.PictureLayout;
import dev.threadboard.record.raster.WindowPainter;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a GIF has around its cells. A pixel of a GIF has a colour or none: at round corners without
 * a colour behind them it has one where the larger part is inside.
 */
final class GifWindow {
  private static final int HALF = 128;

  private final RecordingOptions options;
  private final PictureLayout layout;

  GifWindow(RecordingOptions options, PictureLayout layout) {
    this.options = options;
    this.layout = layout;
  }

  PictureLayout layout() {
    return layout;
  }

  /** All its colours, {@code 0xrrggbb}, with so many steps from one to another at edges. */
  Set<Integer> colors(int steps) {
    Set<Integer> colors = new LinkedHashSet<>();
    WindowPainter painter = new WindowPainter(options, layout, steps);
    int[] line = new int[layout.pixelWidth()];
    for (int y = 0; y < layout.pixelHeight(); y++) {
      painter.row(y, line);
      int before = 0;
      for (int pixel : line) {
        if (pixel != before && isSeen(pixel)) {
          colors.add(pixel & 0xffffff);
        }
        before = pixel;
      }
    }
    return colors;
  }

  private static boolean isSeen(int pixel) {
    return pixel >>> 24 >= HALF;
  }

  /** Its pixels as places in a palette, with the window's background where cells are. */
  byte[] screen(GifPalette gifPalette) {
    WindowPainter painter = new WindowPainter(options, layout, gifPalette.steps());
    byte[] screen = new byte[layout.pixelWidth() * layout.pixelHeight()];
    int[] line = new int[layout.pixelWidth()];
    for (int y = 0; y < layout.pixelHeight(); y++) {
      painter.row(y, line);
      int before = 0;
      byte place = Lzw.FREE;
      for (int x = 0; x < line.length; x++) {
        if (line[x] != before) {
          before = line[x];
          place = isSeen(before) ? gifPalette.places().get(before & 0xffffff) : Lzw.FREE;
        }
        screen[y * line.length + x] = place;
      }
    }
    return screen;
  }

  /**
   * The pixels of cells that round corners cut through or off, as places in the picture; null if
   * there are none.
   */
  BitSet cutCellPixels(int width, int height) {
    if (!layout.cutsCells(width, height)) {
      return null;
    }
    BitSet cut = new BitSet();
    int corner = (int) Math.ceil(layout.radius());
    int left = (int) layout.margin();
    int right = layout.pixelWidth() - left;
    int bottom = layout.pixelHeight() - left;
    for (int y = 0; y < corner; y++) {
      for (int x = 0; x < corner; x++) {
        mark(cut, left + x, left + y);
        mark(cut, left + x, bottom - 1 - y);
        mark(cut, right - 1 - x, left + y);
        mark(cut, right - 1 - x, bottom - 1 - y);
      }
    }
    return cut;
  }

  private void mark(BitSet cut, int x, int y) {
    if (layout.coverage(x, y) < 255) {
      cut.set(y * layout.pixelWidth() + x);
    }
  }
}

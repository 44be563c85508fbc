package dev.threadboard.record.raster;

import dev.threadboard.record.ColorPair;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.WindowBar;
import java.util.Arrays;
import java.util.List;

/**
 * What is around the cells of a picture, in rows of pixels: {@code 0xaarrggbb}, not premultiplied.
 */
public final class WindowPainter {
  private static final int OPAQUE = 0xff000000;

  private final PictureLayout layout;
  private final int background;
  private final int outside;
  private final List<WindowBar.Dot> dots;
  private final int steps;

  /**
   * @param steps from one colour to another where an edge lies inside a pixel
   */
  public WindowPainter(RecordingOptions options, PictureLayout layout, int steps) {
    this.layout = layout;
    this.background = OPAQUE | options.colors().background();
    this.outside =
        options.surroundings().fill().isPresent()
            ? OPAQUE | options.surroundings().fill().getAsInt()
            : 0;
    this.dots = layout.dots(options.surroundings().bar());
    this.steps = steps;
  }

  /** Whether some pixels are transparent. */
  public boolean hasHoles() {
    return outside == 0 && (layout.margin() > 0 || layout.radius() > 0);
  }

  /** Paints a row of the window without its cells, as wide as the picture. */
  void window(int y, int[] line) {
    Arrays.fill(line, 0, layout.pixelWidth(), background);
    double middle = layout.margin() + layout.barHeight() / 2;
    for (WindowBar.Dot dot : dots) {
      double above = y + 0.5 - middle;
      if (Math.abs(above) < dot.radius() + 1) {
        int from = (int) Math.max(0, dot.x() - dot.radius() - 1);
        int to = (int) Math.min(layout.width(), dot.x() + dot.radius() + 2);
        for (int x = from; x < to; x++) {
          int part = PictureLayout.disc(x + 0.5 - dot.x(), above, dot.radius());
          if (dot.hole() > 0) {
            part -= PictureLayout.disc(x + 0.5 - dot.x(), above, dot.hole());
          }
          line[x] = blend(line[x], dot.rgb(), part);
        }
      }
    }
  }

  /** Leaves of a painted row what is inside the window. */
  void cut(int y, int[] line) {
    int margin = (int) layout.margin();
    int width = layout.pixelWidth();
    if (y < margin || y >= layout.height() - margin) {
      Arrays.fill(line, 0, width, outside);
      return;
    }
    Arrays.fill(line, 0, margin, outside);
    Arrays.fill(line, width - margin, width, outside);
    double radius = layout.radius();
    if (y < margin + radius || y >= layout.height() - margin - radius) {
      int corner = (int) Math.ceil(radius);
      for (int x = margin; x < margin + corner; x++) {
        cut(x, y, line);
        cut(width - 1 - x, y, line);
      }
    }
  }

  private void cut(int x, int y, int[] line) {
    int part = layout.coverage(x, y);
    line[x] =
        outside == 0 ? part << 24 | line[x] & ~OPAQUE : blend(outside, line[x] & ~OPAQUE, part);
  }

  private int blend(int from, int to, int part) {
    return OPAQUE | ColorPair.blend(from & ~OPAQUE, to, (part * steps + 127) / 255, steps);
  }

  /** Paints a row of the picture without its cells. */
  public void row(int y, int[] line) {
    window(y, line);
    cut(y, line);
  }
}

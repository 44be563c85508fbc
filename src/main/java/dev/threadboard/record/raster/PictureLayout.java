package dev.threadboard.record.raster;

import dev.threadboard.record.RecordingOptions;
import dev.threadboard.record.Surroundings;
import dev.threadboard.record.WindowBar;
import java.util.List;

/**
 * Where everything is in a picture.
 *
 * @param width of the whole picture, margin included
 * @param margin from the picture's edges to the window's
 * @param barHeight of the window's bar; 0 without one
 * @param radius of the window's corners
 * @param left the left edge of the first cell
 * @param top its upper edge
 */
public record PictureLayout(
    double width,
    double height,
    double margin,
    double barHeight,
    double radius,
    double left,
    double top) {

  /** In pixels of a picture: all are whole numbers. */
  public static PictureLayout pixels(RecordingOptions options, int columns, int rows) {
    return of(options.surroundings(), CellSize.of(options), columns, rows, options.scale(), true);
  }

  /** At scale 1, for what is scaled when it is shown. */
  public static PictureLayout unscaled(RecordingOptions options, int columns, int rows) {
    CellSize cell = CellSize.at(1, options.cells());
    return of(options.surroundings(), cell, columns, rows, 1, false);
  }

  private static PictureLayout of(
      Surroundings around, CellSize cell, int columns, int rows, double scale, boolean whole) {
    double margin = length(around.margin() * scale, whole);
    double bar = around.bar() == WindowBar.NONE ? 0 : length(around.barSize() * scale, whole);
    double padding = length(around.padding() * scale, whole);
    double filledWidth = columns * cell.width() + 2 * margin;
    double filledHeight = rows * cell.height() + 2 * margin + bar;
    double width = total(around.width() * scale, filledWidth, padding, whole);
    double height = total(around.height() * scale, filledHeight, padding, whole);
    double most = Math.min(width - 2 * margin, height - 2 * margin) / 2;
    return new PictureLayout(
        width,
        height,
        margin,
        bar,
        Math.min(length(around.radius() * scale, whole), most),
        margin + half(width - filledWidth, whole),
        margin + bar + half(height - filledHeight, whole));
  }

  private static double length(double exact, boolean whole) {
    return whole ? Math.round(exact) : exact;
  }

  private static double half(double rest, boolean whole) {
    return whole ? Math.floor(rest / 2) : rest / 2;
  }

  private static double total(double wanted, double filled, double padding, boolean whole) {
    return wanted > 0 ? Math.max(filled, length(wanted, whole)) : filled + 2 * padding;
  }

  public int pixelWidth() {
    return (int) width;
  }

  public int pixelHeight() {
    return (int) height;
  }

  /** The dots of the bar, with x from the picture's left edge. */
  public List<WindowBar.Dot> dots(WindowBar bar) {
    return bar.dots(barHeight, width - 2 * margin).stream()
        .map(dot -> new WindowBar.Dot(margin + dot.x(), dot.radius(), dot.hole(), dot.rgb()))
        .toList();
  }

  /** How much of a pixel lies inside the window, in parts of 255. */
  public int coverage(int x, int y) {
    double right = width - margin;
    double bottom = height - margin;
    if (x < margin || x >= right || y < margin || y >= bottom) {
      return 0;
    }
    double aside = Math.max(margin + radius - x - 0.5, x + 0.5 - (right - radius));
    double above = Math.max(margin + radius - y - 0.5, y + 0.5 - (bottom - radius));
    return aside <= 0 || above <= 0 ? 255 : disc(aside, above, radius);
  }

  /** How much of a pixel lies inside a circle, in parts of 255; x and y from its middle. */
  static int disc(double x, double y, double radius) {
    double inside = radius + 0.5 - Math.hypot(x, y);
    return (int) Math.round(255 * Math.max(0, Math.min(1, inside)));
  }

  /** Whether round corners cut into cells. */
  public boolean cutsCells(double columnsWidth, double rowsHeight) {
    double x = left - margin;
    double right = width - margin - left - columnsWidth;
    double bottom = height - margin - top - rowsHeight;
    double y = Math.min(top - margin, bottom);
    double aside = radius - Math.min(x, right);
    double above = radius - y;
    return aside > 0 && above > 0 && Math.hypot(aside, above) > radius - 1;
  }
}

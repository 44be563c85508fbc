package dev.threadboard.record.raster;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.ColorPair;
import dev.threadboard.record.RecordingOptions;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Paints whole pictures of one size, row by row, so that large ones take little memory. */
public final class PicturePainter {
  private static final int SHADES = 255;

  /** What is painted in each cell. */
  public interface Cells {
    PaintedCell at(int column, int row);
  }

  private final PictureLayout layout;
  private final WindowPainter window;
  private final ColorPair.Resolver colorPairs;
  private final GlyphMasks masks;
  private final CellSize size;
  private final Size sizeInCells;
  private final Map<ColorPair, int[]> shades = new HashMap<>();
  private final byte[][] rowMasks;
  private final int[][] rowShades;
  private Cells cells;
  private int prepared = -1;

  public PicturePainter(RecordingOptions options, Size sizeInCells) throws IOException {
    this.layout = PictureLayout.pixels(options, sizeInCells.columns(), sizeInCells.rows());
    this.window = new WindowPainter(options, layout, SHADES);
    this.colorPairs = new ColorPair.Resolver(options.colors());
    this.masks = new GlyphMasks(CellSize.of(options));
    this.size = masks.size();
    this.sizeInCells = sizeInCells;
    this.rowMasks = new byte[sizeInCells.columns()][];
    this.rowShades = new int[sizeInCells.columns()][];
  }

  public PictureLayout layout() {
    return layout;
  }

  /** Whether some pixels are transparent. */
  public boolean hasHoles() {
    return window.hasHoles();
  }

  /** The picture whose rows are painted from now on. */
  public void show(Frame frame) {
    show((column, row) -> PaintedCell.of(frame, column, row, colorPairs));
  }

  /** The same, by its cells. */
  public void show(Cells cells) {
    this.cells = cells;
    this.prepared = -1;
  }

  /** Paints one row of pixels, {@code 0xaarrggbb}. */
  public void row(int y, int[] line) {
    window.window(y, line);
    int inside = y - (int) layout.top();
    int row = Math.floorDiv(inside, size.height());
    if (row >= 0 && row < sizeInCells.rows()) {
      prepare(row);
      int from = inside % size.height() * size.width();
      int to = (int) layout.left();
      for (int column = 0; column < sizeInCells.columns(); column++) {
        byte[] mask = rowMasks[column];
        int[] colors = rowShades[column];
        for (int x = 0; x < size.width(); x++) {
          line[to++] = colors[mask[from + x] & 0xff];
        }
      }
    }
    window.cut(y, line);
  }

  private void prepare(int row) {
    if (row == prepared) {
      return;
    }
    for (int column = 0; column < sizeInCells.columns(); column++) {
      PaintedCell cell = cells.at(column, row);
      rowMasks[column] = masks.of(cell);
      rowShades[column] = shades.computeIfAbsent(cell.colors(), PicturePainter::shades);
    }
    prepared = row;
  }

  /** From background to foreground. */
  private static int[] shades(ColorPair colors) {
    int[] shades = new int[SHADES + 1];
    for (int i = 0; i <= SHADES; i++) {
      shades[i] = 0xff000000 | ColorPair.blend(colors.background(), colors.foreground(), i, SHADES);
    }
    return shades;
  }
}

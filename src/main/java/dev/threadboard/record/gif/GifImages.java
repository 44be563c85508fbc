package dev.threadboard.record.gif;

import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.CellSize;
import java.util.Arrays;
import java.util.BitSet;

/** The pixels that change from image to image, as the smallest rectangle and compressed. */
final class GifImages {
  /** In bytes: 4096 codes take more. */
  private static final int MUCH = 5000;

  private static final int[] KEPT = {Integer.MAX_VALUE, 0, 500, 1000, 2000, 4000, 8000};

  private final CellDeltas deltas;
  private final GifTile[] tiles;
  private final CellSize size;
  private final int marginLeft;
  private final int marginTop;
  private final int width;
  private final int height;

  /** The pixels of cells that round corners leave nothing or a part of; null if there are none. */
  private final BitSet kept;

  private final int[] shown;
  private final int[] wanted;
  private final int[] touched;
  private final byte[] screen;
  private final Lzw lzw = new Lzw();
  private byte[] pixels = {};
  private byte[] under = {};
  private int touchedCount;
  private int left;
  private int top;
  private int right;
  private int bottom;
  private boolean begun;

  /** A rectangle of the picture, in pixels, and GIF's image data for it. */
  record Image(int x, int y, int width, int height, Lzw.Data data) {}

  GifImages(CellDeltas deltas, GifPalette gifPalette, CellSize size, GifWindow window) {
    this.deltas = deltas;
    this.tiles = gifPalette.tiles();
    this.size = size;
    this.marginLeft = (int) window.layout().left();
    this.marginTop = (int) window.layout().top();
    this.width = window.layout().pixelWidth();
    this.height = window.layout().pixelHeight();
    this.kept =
        window.cutCellPixels(deltas.columns() * size.width(), deltas.rows() * size.height());
    this.shown = new int[deltas.columns() * deltas.rows()];
    this.wanted = new int[shown.length];
    this.touched = new int[shown.length];
    this.screen = window.screen(gifPalette);
  }

  /** The image of all changes in these steps; null if there are none. */
  Image next(int from, int to) {
    for (int step = from; step < to; step++) {
      CellDeltas.Step one = deltas.steps().get(step);
      for (int change = one.from(); change < one.to(); change += 2) {
        touch(deltas.row(change) * deltas.columns() + deltas.column(change), deltas.cell(change));
      }
    }
    Image image = begun ? change() : whole();
    begun = true;
    for (int i = 0; i < touchedCount; i++) {
      shown[touched[i]] = wanted[touched[i]];
    }
    touchedCount = 0;
    return image;
  }

  private void touch(int at, int cell) {
    if (shown[at] == wanted[at] && cell != shown[at]) {
      touched[touchedCount++] = at;
    }
    wanted[at] = cell;
  }

  private Image whole() {
    drawOnScreen();
    return new Image(0, 0, width, height, compressed(screen, screen, screen.length));
  }

  private Image change() {
    bound();
    if (right <= left) {
      return null;
    }
    int across = right - left;
    int length = across * (bottom - top);
    if (pixels.length < length) {
      // Large pictures have no room for the old ones beside the new ones.
      pixels = null;
      under = null;
      pixels = new byte[length];
      under = new byte[length];
    }
    Arrays.fill(pixels, 0, length, Lzw.FREE);
    for (int i = 0; i < touchedCount; i++) {
      draw(touched[i]);
    }
    drawOnScreen();
    for (int y = top; y < bottom; y++) {
      System.arraycopy(screen, y * width + left, under, (y - top) * across, across);
    }
    return new Image(left, top, across, bottom - top, compressed(pixels, under, length));
  }

  /** Finds the rectangle of the pixels that change. */
  private void bound() {
    left = Integer.MAX_VALUE;
    top = Integer.MAX_VALUE;
    right = 0;
    bottom = 0;
    for (int i = 0; i < touchedCount; i++) {
      GifTile before = tiles[shown[touched[i]]];
      GifTile after = tiles[wanted[touched[i]]];
      int x = x(touched[i]);
      int y = y(touched[i]);
      for (int pixel = 0; pixel < after.length(); pixel++) {
        if (before.at(pixel) != after.at(pixel) && !isKept(x, y, pixel)) {
          left = Math.min(left, x + pixel % size.width());
          right = Math.max(right, x + pixel % size.width() + 1);
          top = Math.min(top, y + pixel / size.width());
          bottom = Math.max(bottom, y + pixel / size.width() + 1);
        }
      }
    }
  }

  /** Whether a pixel of the cell there stays as it is whatever the cell shows. */
  private boolean isKept(int x, int y, int pixel) {
    return kept != null && kept.get((y + pixel / size.width()) * width + x + pixel % size.width());
  }

  private int x(int at) {
    return marginLeft + at % deltas.columns() * size.width();
  }

  private int y(int at) {
    return marginTop + at / deltas.columns() * size.height();
  }

  /** Draws in the rectangle what changes of a cell. */
  private void draw(int at) {
    GifTile before = tiles[shown[at]];
    GifTile after = tiles[wanted[at]];
    int origin = (y(at) - top) * (right - left) + x(at) - left;
    for (int pixel = 0; pixel < after.length(); pixel++) {
      if (before.at(pixel) != after.at(pixel) && !isKept(x(at), y(at), pixel)) {
        int row = pixel / size.width();
        pixels[origin + row * (right - left) + pixel - row * size.width()] = after.at(pixel);
      }
    }
  }

  private void drawOnScreen() {
    for (int i = 0; i < touchedCount; i++) {
      GifTile tile = tiles[wanted[touched[i]]];
      int to = y(touched[i]) * width + x(touched[i]);
      for (int pixel = 0; pixel < tile.length(); pixel++) {
        int place = to + pixel / size.width() * width + pixel % size.width();
        if (kept == null || !kept.get(place)) {
          screen[place] = tile.at(pixel);
        }
      }
    }
  }

  /** When to begin with new codes is tried where there is enough to be compressed. */
  private Lzw.Data compressed(byte[] pixels, byte[] under, int length) {
    Lzw.Data best = lzw.encode(pixels, under, length, KEPT[0]);
    settle(pixels, under, length);
    for (int i = 0; i < KEPT.length && (i == 0 || best.bytes().length > MUCH); i++) {
      best = best.orShorter(lzw.encode(pixels, null, length, KEPT[i]));
    }
    return best;
  }

  /**
   * Leaves no choice: pixels side by side that do not change are drawn where all have one colour,
   * which may go on before and after them, and are transparent otherwise.
   */
  private static void settle(byte[] pixels, byte[] under, int length) {
    for (int from = 0, to; from < length; from = to) {
      boolean single = true;
      for (to = from; to < length && pixels[to] == Lzw.FREE; to++) {
        single &= under[to] == under[from];
      }
      if (single && to > from) {
        Arrays.fill(pixels, from, to, under[from]);
      }
      to = Math.max(to, from + 1);
    }
  }
}

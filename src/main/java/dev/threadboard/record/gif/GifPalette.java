package dev.threadboard.record.gif;

import dev.threadboard.record.ColorPair;
import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.GlyphMasks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A GIF's palette: the exact colours of a recording's cells, and as many shades between two as
 * there is room for. Number 0 is left out: it stands for no colour at all.
 *
 * @param steps from background to foreground
 * @param palette in the order of {@link PaletteOrder}, {@code 0xrrggbb}; at most 255
 * @param tiles the pixels of each of the cells, as places in the palette counted from 1: 0 is none
 * @param places of all colours in the palette, counted so
 */
record GifPalette(int steps, List<Integer> palette, byte[][] tiles, Map<Integer, Byte> places) {
  private static final int MOST = 255;

  /**
   * As many shades as fit.
   *
   * @param most steps from background to foreground
   */
  static GifPalette of(CellDeltas deltas, GlyphMasks masks, GifWindow window, int most) {
    int steps = most;
    Mixture mixture = new Mixture(deltas, masks, window, steps);
    while (mixture.colors.size() > MOST && steps > 1) {
      steps = fewer(steps);
      mixture = new Mixture(deltas, masks, window, steps);
    }
    return mixture.sorted(steps);
  }

  /** About half as many steps; 1 is the least. */
  static int fewer(int steps) {
    return (steps + 1) / 2;
  }

  /** All colours in the order of their discovery. */
  private static final class Mixture {
    private final CellDeltas deltas;
    private final List<Integer> colors = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[][] tiles;
    private final BitSet around = new BitSet();

    Mixture(CellDeltas deltas, GlyphMasks masks, GifWindow window, int steps) {
      this.deltas = deltas;
      this.tiles = new int[deltas.cells().size()][];
      for (int cell = 0; cell < tiles.length; cell++) {
        mix(cell, masks.of(deltas.cells().get(cell)), steps);
      }
      for (int rgb : window.colors(steps)) {
        around.set(number(rgb));
      }
    }

    private void mix(int cell, byte[] mask, int steps) {
      ColorPair colors = deltas.cells().get(cell).colors();
      int[] tile = new int[mask.length];
      int[] places = new int[steps + 1];
      for (int i = 0; i < mask.length; i++) {
        int level = ((mask[i] & 0xff) * steps + 127) / 255;
        if (places[level] == 0) {
          int rgb = ColorPair.blend(colors.background(), colors.foreground(), level, steps);
          places[level] = number(rgb) + 1;
        }
        tile[i] = places[level] - 1;
      }
      tiles[cell] = tile;
    }

    private int number(int rgb) {
      Integer number = numbers.putIfAbsent(rgb, colors.size());
      if (number == null) {
        colors.add(rgb);
        return colors.size() - 1;
      }
      return number;
    }

    GifPalette sorted(int steps) {
      List<Integer> order = images().of(colors.size());
      List<Integer> palette = new ArrayList<>();
      byte[] places = new byte[colors.size()];
      for (int color : order) {
        int rgb = colors.get(color);
        if (palette.size() < MOST) {
          palette.add(rgb);
          places[color] = (byte) palette.size();
        } else {
          places[color] = (byte) (nearest(rgb, palette) + 1);
        }
      }
      byte[][] placed = new byte[tiles.length][];
      for (int cell = 0; cell < placed.length; cell++) {
        placed[cell] = new byte[tiles[cell].length];
        for (int i = 0; i < placed[cell].length; i++) {
          placed[cell][i] = places[tiles[cell][i]];
        }
      }
      Map<Integer, Byte> placesOfColors = new HashMap<>();
      numbers.forEach((rgb, color) -> placesOfColors.put(rgb, places[color]));
      return new GifPalette(steps, List.copyOf(palette), placed, placesOfColors);
    }

    /** What each image draws: the pixels that change, in the first one all. */
    private PaletteOrder images() {
      PaletteOrder order = new PaletteOrder();
      int[] shown = new int[deltas.columns() * deltas.rows()];
      BitSet drawn = around;
      for (CellDeltas.Step step : deltas.steps()) {
        for (int change = step.from(); change < step.to(); change += 2) {
          int at = deltas.row(change) * deltas.columns() + deltas.column(change);
          int[] before = tiles[shown[at]];
          shown[at] = deltas.cell(change);
          int[] after = tiles[shown[at]];
          for (int i = 0; i < after.length; i++) {
            if (after[i] != before[i]) {
              drawn.set(after[i]);
            }
          }
        }
        order.add(drawn);
        drawn = new BitSet();
      }
      return order;
    }
  }

  private static int nearest(int rgb, List<Integer> palette) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size(); i++) {
      int red = (rgb >> 16 & 0xff) - (palette.get(i) >> 16 & 0xff);
      int green = (rgb >> 8 & 0xff) - (palette.get(i) >> 8 & 0xff);
      int blue = (rgb & 0xff) - (palette.get(i) & 0xff);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}

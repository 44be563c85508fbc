package dev.threadboard.record.gif;

import dev.threadboard.record.ColorPair;
import dev.threadboard.record.raster.CellDeltas;
import dev.threadboard.record.raster.GlyphMasks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A GIF's palette: the exact colours of a recording's cells, and as many shades between two as
 * there is room for. Number 0 is left out: it stands for no colour at all.
 *
 * @param steps from background to foreground
 * @param palette in the order of {@link PaletteOrder}, {@code 0xrrggbb}; at most 255
 * @param tiles the pixels of each of the cells
 * @param places of all colours in the palette, counted from 1: 0 is none
 */
record GifPalette(int steps, List<Integer> palette, GifTile[] tiles, Map<Integer, Byte> places) {
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

    /** Of each cell, how far its pixels are from background to foreground, in steps. */
    private final byte[][] levels;

    /** Of each cell, the numbers of its colours by these levels. */
    private final int[][] shades;

    private final BitSet around = new BitSet();

    Mixture(CellDeltas deltas, GlyphMasks masks, GifWindow window, int steps) {
      this.deltas = deltas;
      this.levels = new byte[deltas.cells().size()][];
      this.shades = new int[levels.length][];
      Map<byte[], byte[]> known = new IdentityHashMap<>();
      for (int cell = 0; cell < levels.length; cell++) {
        byte[] mask = masks.of(deltas.cells().get(cell));
        levels[cell] = known.computeIfAbsent(mask, m -> levels(m, steps));
        shades[cell] = shades(cell, steps);
      }
      for (int rgb : window.colors(steps)) {
        around.set(number(rgb));
      }
    }

    private static byte[] levels(byte[] mask, int steps) {
      byte[] levels = new byte[mask.length];
      for (int i = 0; i < mask.length; i++) {
        levels[i] = (byte) (((mask[i] & 0xff) * steps + 127) / 255);
      }
      return levels;
    }

    private int[] shades(int cell, int steps) {
      ColorPair colors = deltas.cells().get(cell).colors();
      int[] numbers = new int[steps + 1];
      boolean[] seen = new boolean[steps + 1];
      for (byte level : levels[cell]) {
        if (!seen[level]) {
          seen[level] = true;
          numbers[level] =
              number(ColorPair.blend(colors.background(), colors.foreground(), level, steps));
        }
      }
      return numbers;
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
      GifTile[] tiles = new GifTile[levels.length];
      for (int cell = 0; cell < tiles.length; cell++) {
        byte[] placesOfLevels = new byte[steps + 1];
        for (int level = 0; level <= steps; level++) {
          placesOfLevels[level] = places[shades[cell][level]];
        }
        tiles[cell] = new GifTile(levels[cell], placesOfLevels);
      }
      Map<Integer, Byte> placesOfColors = new HashMap<>();
      numbers.forEach((rgb, color) -> placesOfColors.put(rgb, places[color]));
      return new GifPalette(steps, List.copyOf(palette), tiles, placesOfColors);
    }

    /** What each image draws: the pixels that change, in the first one all. */
    private PaletteOrder images() {
      PaletteOrder order = new PaletteOrder();
      int[] shown = new int[deltas.columns() * deltas.rows()];
      BitSet drawn = around;
      for (CellDeltas.Step step : deltas.steps()) {
        for (int change = step.from(); change < step.to(); change += 2) {
          int at = deltas.row(change) * deltas.columns() + deltas.column(change);
          int before = shown[at];
          shown[at] = deltas.cell(change);
          for (int i = 0; i < levels[before].length; i++) {
            int color = shades[shown[at]][levels[shown[at]][i]];
            if (color != shades[before][levels[before][i]]) {
              drawn.set(color);
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

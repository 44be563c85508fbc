package dev.threadboard.record.gif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders colours so that most images use small numbers: GIF's codes begin with the fewest bits that
 * hold an image's largest colour number.
 */
final class PaletteOrder {
  private final Map<BitSet, Integer> images = new HashMap<>();
  private final List<BitSet> distinct = new ArrayList<>();

  /** Takes an image by the colours that it draws. */
  void add(BitSet colors) {
    if (images.merge(colors, 1, Integer::sum) == 1) {
      distinct.add(colors);
    }
  }

  /** All colours below a number, those first that complete most images at the least cost. */
  List<Integer> of(int colors) {
    List<Integer> order = new ArrayList<>();
    BitSet placed = new BitSet();
    List<BitSet> rest = new ArrayList<>(distinct);
    while (!rest.isEmpty()) {
      BitSet next = rest.remove(best(rest, placed));
      place(next, placed, order);
    }
    BitSet all = new BitSet();
    all.set(0, colors);
    place(all, placed, order);
    return order;
  }

  private int best(List<BitSet> rest, BitSet placed) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < rest.size(); i++) {
      BitSet more = (BitSet) rest.get(i).clone();
      more.andNot(placed);
      double worth = (double) images.get(rest.get(i)) / Math.max(0.1, more.cardinality());
      if (worth > most) {
        best = i;
        most = worth;
      }
    }
    return best;
  }

  private static void place(BitSet colors, BitSet placed, List<Integer> order) {
    for (int color = colors.nextSetBit(0); color >= 0; color = colors.nextSetBit(color + 1)) {
      if (!placed.get(color)) {
        placed.set(color);
        order.add(color);
      }
    }
  }
}

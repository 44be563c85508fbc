package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.List;

/** Finds the scrolls of whole rows that could save bytes between two frames. */
final class Scrolls {
  /** The longest scroll, in rows. */
  private static final int FARTHEST = 3;

  /** By how many cells a scroll must make a row more alike. */
  private static final int LEAST_GAIN = 1;

  private Scrolls() {}

  static List<Scroll> worthTrying(Frame from, Frame to) {
    List<Scroll> scrolls = new ArrayList<>();
    for (int by = -FARTHEST; by <= FARTHEST; by++) {
      int last = to.size().rows() - Math.abs(by);
      for (int first = 0; by != 0 && first < last; first++) {
        for (int row = first; row < last && fits(from, to, first, by); row++) {
          if (fits(from, to, row, by)) {
            scrolls.add(new Scroll(first, row + Math.abs(by), by));
          }
        }
      }
    }
    return scrolls;
  }

  /** Whether a scroll with this pair of rows at its edge could save bytes. */
  private static boolean fits(Frame from, Frame to, int row, int by) {
    int was = row + Math.max(0, by);
    int is = row + Math.max(0, -by);
    return alike(from, was, to, is) > alike(from, is, to, is) + LEAST_GAIN;
  }

  private static int alike(Frame one, int oneRow, Frame other, int otherRow) {
    int alike = 0;
    for (int column = 0; column < one.size().columns(); column++) {
      alike += one.glyph(column, oneRow).equals(other.glyph(column, otherRow)) ? 1 : 0;
    }
    return alike;
  }
}

package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.List;

/** The scrolls of whole rows that could be worth their bytes between two pictures. */
final class Scrolls {
  /** In rows. */
  private static final int FARTHEST = 3;

  /** In cells. */
  private static final int WORTH_TRYING = 1;

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

  /** Whether a scroll that has this pair of rows at its edge could pay. */
  private static boolean fits(Frame from, Frame to, int row, int by) {
    int was = row + Math.max(0, by);
    int is = row + Math.max(0, -by);
    return alike(from, was, to, is) > alike(from, is, to, is) + WORTH_TRYING;
  }

  private static int alike(Frame one, int oneRow, Frame other, int otherRow) {
    int alike = 0;
    for (int column = 0; column < one.size().columns(); column++) {
      alike += one.glyph(column, oneRow).equals(other.glyph(column, otherRow)) ? 1 : 0;
    }
    return alike;
  }
}

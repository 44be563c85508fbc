package dev.threadboard.frame;

/**
 * Rows that moved up (or down, if negative) within a range of whole rows, as a log's do.
 *
 * @param top the first row of the range
 * @param bottom the last
 */
record Scroll(int top, int bottom, int by) {
  private static final int FARTHEST = 8;
  private static final int LEAST_GAIN = 20;

  /**
   * The scroll that brings most cells to where they are wanted; null if none is worth its bytes.
   */
  static Scroll between(Frame from, Frame to) {
    if (!manyRowsChanged(from, to)) {
      return null;
    }
    int wrong = 0;
    int[] still = new int[to.size().rows()];
    for (int row = 0; row < still.length; row++) {
      still[row] = from.alike(row, to, row);
      wrong += to.sameRow(from, row) ? 0 : to.alike(row, to, row) - still[row];
    }
    Gain best = new Gain(null, LEAST_GAIN);
    // Up by 1, down by 1, up by 2...: once a third of what is wrong comes right, that is the one.
    for (int turn = 2; turn < 2 * FARTHEST + 2 && best.cells <= wrong / 3; turn++) {
      best = best(from, to, turn % 2 == 0 ? turn / 2 : -(turn / 2), still, best);
    }
    return best.scroll;
  }

  /** How many more cells are right after a scroll. */
  private record Gain(Scroll scroll, int cells) {}

  private static Gain best(Frame from, Frame to, int by, int[] still, Gain best) {
    Gain most = best;
    int gain = 0;
    int first = 0;
    for (int row = Math.max(0, -by); row < still.length - Math.max(0, by); row++) {
      if (gain <= 0) {
        gain = 0;
        first = row;
      }
      gain += from.alike(row + by, to, row) - still[row];
      int net = gain - lost(still, by > 0 ? row + 1 : first + by, Math.abs(by));
      if (net > most.cells) {
        most = new Gain(new Scroll(first + Math.min(0, by), row + Math.max(0, by), by), net);
      }
    }
    return most;
  }

  /** Whether so much has changed in rows side by side that a scroll may have happened. */
  private static boolean manyRowsChanged(Frame from, Frame to) {
    int changed = 0;
    int same = 0;
    for (int row = 0; row < to.size().rows() && changed <= LEAST_GAIN; row++) {
      same = to.sameRow(from, row) ? same + 1 : 0;
      if (same == 0) {
        changed += to.alike(row, to, row) - from.alike(row, to, row);
      } else if (same > 1) {
        changed = 0;
      }
    }
    return changed > LEAST_GAIN;
  }

  /** What stood right in the rows that a scroll leaves blank. */
  private static int lost(int[] still, int from, int count) {
    int lost = 0;
    for (int row = from; row < from + count; row++) {
      lost += still[row];
    }
    return lost;
  }

  /** What the rows look like once they have moved. */
  Frame applied(Frame frame) {
    Canvas canvas = new Canvas(frame.size(), Style.PLAIN);
    for (int row = 0; row < frame.size().rows(); row++) {
      boolean within = row >= top && row <= bottom;
      int source = within ? row + by : row;
      if (!within || source >= top && source <= bottom) {
        canvas.copy(frame, source, row);
      }
    }
    return canvas.frame();
  }

  /** Sets margins, deletes or inserts lines at the top one (Linux's console lacks SU and SD). */
  String sequence() {
    int lines = Math.abs(by);
    String begin = "\033[" + (top + 1) + ";" + (bottom + 1) + "r\033[" + (top + 1) + "H";
    return begin + "\033[" + (lines > 1 ? lines : "") + (by > 0 ? "M" : "L") + "\033[r";
  }
}

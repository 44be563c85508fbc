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
  private static final int FEW_ROWS = 1;

  /**
   * The scroll that moves the most cells to their new place; null if none is worth it.
   *
   * @param changes where the rows begin to differ
   */
  static Scroll between(Frame from, Frame to, int[] changes) {
    int by = likeliest(from, to, changes);
    return by == 0 ? null : best(from, to, by);
  }

  /** By how many rows most changed rows have moved; 0 if hardly any have. */
  private static int likeliest(Frame from, Frame to, int[] changes) {
    int[] votes = new int[2 * FARTHEST + 1];
    int elected = FARTHEST;
    votes[elected] = FEW_ROWS;
    int rows = to.size().rows();
    for (int row = 0; row < rows; row++) {
      int start = changes[row];
      int end = start < 0 ? start : to.lastChange(from, row) + 1;
      int last = start < 0 ? -1 : Math.min(rows - 1, row + FARTHEST);
      for (int was = Math.max(0, row - FARTHEST); was <= last; was++) {
        int vote = was - row + FARTHEST;
        if (was != row && to.same(row, from, was, start, end) && ++votes[vote] > votes[elected]) {
          elected = vote;
        }
      }
    }
    return elected - FARTHEST;
  }

  private static Scroll best(Frame from, Frame to, int by) {
    Scroll best = null;
    int most = LEAST_GAIN;
    int[] still = new int[to.size().rows()];
    for (int row = 0; row < still.length; row++) {
      still[row] = from.alike(row, to, row);
    }
    int gain = 0;
    int first = 0;
    for (int row = Math.max(0, -by); row < still.length - Math.max(0, by); row++) {
      if (gain <= 0) {
        gain = 0;
        first = row;
      }
      gain += from.alike(row + by, to, row) - still[row];
      int net = gain - lost(still, by > 0 ? row + 1 : first + by, Math.abs(by));
      if (net > most) {
        most = net;
        best = new Scroll(first + Math.min(0, by), row + Math.max(0, by), by);
      }
    }
    return best;
  }

  /** How many cells were right already in the rows that a scroll leaves blank. */
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

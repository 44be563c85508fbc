package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Adjacent cells that differ in the next frame and can be written with one SGR state.
 *
 * @param sgr the SGR state of its glyphs, or of its blanks if it has no glyphs
 * @param blank whether it has only blanks
 * @param ways the ways to write it from its first cell on
 */
record ChangedRun(int row, int column, int end, SgrState sgr, boolean blank, List<Way> ways) {
  private static final int ERASE_LINE = 3;

  /** How many bytes a way takes, and the column of the cursor afterwards. */
  record Way(int bytes, int column) {}

  /** The runs to write for a frame that follows another one of the same size. */
  static List<ChangedRun> between(Frame from, Frame to, Function<Style, SgrState> sgrOf) {
    List<ChangedRun> runs = new ArrayList<>();
    for (int row = 0; row < to.size().rows(); row++) {
      for (int column = 0; column < to.size().columns(); column++) {
        if (changed(from, to, column, row, sgrOf)) {
          ChangedRun run = from(from, to, column, row, sgrOf);
          runs.add(run);
          column = run.end - 1;
        }
      }
    }
    return runs;
  }

  private static ChangedRun from(
      Frame from, Frame to, int column, int row, Function<Style, SgrState> sgrOf) {
    SgrState sgr = null;
    SgrState blanks = null;
    int end = column;
    while (end < to.size().columns() && changed(from, to, end, row, sgrOf)) {
      SgrState wanted = sgrOf.apply(to.style(end, row));
      boolean blank = to.glyph(end, row).equals(" ");
      boolean fits = sgr == null || (blank ? sgr.blanksLike(wanted) : sgr.equals(wanted));
      if (!fits || blanks != null && !wanted.blanksLike(blanks)) {
        break;
      }
      blanks = blank ? wanted : blanks;
      sgr = blank ? sgr : wanted;
      end++;
    }
    SgrState used = sgr == null ? blanks : sgr;
    return new ChangedRun(row, column, end, used, sgr == null, ways(to, row, column, end, used));
  }

  private static boolean changed(
      Frame from, Frame to, int column, int row, Function<Style, SgrState> sgrOf) {
    String glyph = to.glyph(column, row);
    if (!glyph.equals(from.glyph(column, row))) {
      return true;
    }
    SgrState before = sgrOf.apply(from.style(column, row));
    SgrState after = sgrOf.apply(to.style(column, row));
    return glyph.equals(" ") ? !before.blanksLike(after) : !before.equals(after);
  }

  /** Blanks between glyphs may be erased and skipped, and those at the end written or erased. */
  private static List<Way> ways(Frame to, int row, int column, int end, SgrState sgr) {
    int tail = end;
    while (tail > column && to.glyph(tail - 1, row).equals(" ")) {
      tail--;
    }
    int bytes = 0;
    for (int from = column, next; from < tail; from = next) {
      next = from + 1;
      while (to.glyph(from, row).equals(" ") && to.glyph(next, row).equals(" ")) {
        next++;
      }
      bytes +=
          to.glyph(from, row).equals(" ")
              ? Math.min(next - from, 2 * sequence(next - from))
              : OutputBytes.length(to.glyph(from, row));
    }
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(bytes + end - tail, end));
    if (tail < end && sgr.blanksLikeErased()) {
      boolean last = true;
      for (int rest = end; rest < to.size().columns(); rest++) {
        last &= to.glyph(rest, row).equals(" ");
      }
      int erase = sequence(end - tail);
      ways.add(new Way(bytes + (last ? Math.min(ERASE_LINE, erase) : erase), tail));
    }
    return ways;
  }

  /** The bytes of an ECH or CUF sequence for a number of cells. */
  private static int sequence(int cells) {
    return cells == 1 ? 3 : 3 + String.valueOf(cells).length();
  }
}

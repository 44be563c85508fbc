package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lower bound of the bytes that change a terminal from one frame to the next, whichever program
 * writes them.
 *
 * <p>The model: ECMA-48 without REP, UTF-8. Cells that differ are written in runs of one SGR state;
 * a run that is blank to the row's end may be erased instead. Before a run, the cursor moves and
 * the SGR state changes: the cost of that is the least from the end of any other run, as if every
 * run could follow the one that suits it best, and the most expensive one is free. Whole rows may
 * be scrolled first, in every way that {@link Scroll} knows. Nothing else is counted: no frame
 * marks, and no cursor state kept between frames.
 */
public final class LeastBytes {
  private static final int ERASE_LINE = 3;

  private final Palette palette;
  private final Map<Style, SgrState> sgrStates = new HashMap<>();

  private record Run(int column, int row, int end, SgrState sgr, int bytes) {}

  public LeastBytes(ColorDepth depth) {
    this.palette = new Palette(depth);
  }

  /** The bound for two frames of the same size. */
  public int between(Frame from, Frame to) {
    int least = rewritten(from, to);
    for (Scroll scroll : Scrolls.worthTrying(from, to)) {
      int cost = scroll.sequence().length() + rewritten(scroll.applied(from), to);
      least = Math.min(least, cost);
    }
    return least;
  }

  private int rewritten(Frame from, Frame to) {
    List<Run> runs = new ArrayList<>();
    for (int row = 0; row < to.size().rows(); row++) {
      runs(from, to, row, runs);
    }
    int sum = 0;
    int highest = 0;
    for (Run run : runs) {
      int cost = Integer.MAX_VALUE;
      for (Run other : runs) {
        if (other != run) {
          cost = Math.min(cost, cost(other, run, to));
        }
      }
      cost = runs.size() == 1 ? 0 : cost;
      highest = Math.max(highest, cost);
      sum += cost + run.bytes;
    }
    return sum - highest;
  }

  private int cost(Run from, Run to, Frame frame) {
    Cursor cursor = new Cursor();
    cursor.at(from.end, from.row);
    int move =
        from.end == to.column && from.row == to.row ? 0 : cursor.move(to.column, to.row).length();
    if (from.row == to.row && from.end < to.column) {
      move = Math.min(move, glyphs(frame, from.row, from.end, to.column));
    }
    return move + from.sgr.change(to.sgr).length();
  }

  private void runs(Frame from, Frame to, int row, List<Run> runs) {
    int columns = to.size().columns();
    for (int start = 0; start < columns; start++) {
      if (!changed(from, to, start, row)) {
        continue;
      }
      SgrState sgr = sgr(to, start, row);
      int end = start + 1;
      while (end < columns && changed(from, to, end, row) && sgr(to, end, row).equals(sgr)) {
        end++;
      }
      int bytes = glyphs(to, row, start, end);
      if (blank(to, row, start, columns)) {
        bytes = Math.min(bytes, ERASE_LINE);
        end = columns;
      }
      runs.add(new Run(start, row, end, sgr, bytes));
      start = end - 1;
    }
  }

  private boolean changed(Frame from, Frame to, int column, int row) {
    String glyph = to.glyph(column, row);
    if (!glyph.equals(from.glyph(column, row))) {
      return true;
    }
    SgrState before = sgr(from, column, row);
    SgrState after = sgr(to, column, row);
    return glyph.equals(" ") ? !before.blanksLike(after) : !before.equals(after);
  }

  private boolean blank(Frame frame, int row, int start, int end) {
    for (int column = start; column < end; column++) {
      if (!frame.glyph(column, row).equals(" ") || !sgr(frame, column, row).blanksLikeErased()) {
        return false;
      }
    }
    return true;
  }

  private static int glyphs(Frame frame, int row, int start, int end) {
    int bytes = 0;
    for (int column = start; column < end; column++) {
      bytes += OutputBytes.length(frame.glyph(column, row));
    }
    return bytes;
  }

  private SgrState sgr(Frame frame, int column, int row) {
    return sgrStates.computeIfAbsent(
        frame.style(column, row), style -> SgrState.of(style, palette));
  }
}

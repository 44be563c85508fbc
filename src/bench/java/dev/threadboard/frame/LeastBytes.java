package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lower bound of the bytes that take a terminal from one picture to the next, whoever writes
 * them.
 *
 * <p>The model: ECMA-48 without REP, UTF-8. Cells that differ are written, in runs of one pen; a run
 * that is blank to the row's end may be erased instead. Before a run the cursor moves and the pen
 * changes: each run is charged the cheapest way there from the end of whichever other run is
 * nearest, as if all of them could be had at once, and one run nothing at all. Whole rows may have
 * been scrolled before, in every way that {@link Scroll} knows. Nothing else is charged: no frame
 * marks, no cursor state kept between pictures.
 */
public final class LeastBytes {
  private static final int ERASE_LINE = 3;

  private final Palette palette;
  private final Map<Style, SgrState> pens = new HashMap<>();

  private record Run(int column, int row, int end, SgrState sgr, int bytes) {}

  public LeastBytes(ColorDepth depth) {
    this.palette = new Palette(depth);
  }

  /** From one picture to the next, of the same size. */
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
    int dearest = 0;
    for (Run run : runs) {
      int reach = Integer.MAX_VALUE;
      for (Run other : runs) {
        if (other != run) {
          reach = Math.min(reach, way(other, run, to));
        }
      }
      reach = runs.size() == 1 ? 0 : reach;
      dearest = Math.max(dearest, reach);
      sum += reach + run.bytes;
    }
    return sum - dearest;
  }

  private int way(Run from, Run to, Frame frame) {
    Cursor cursor = new Cursor();
    cursor.at(from.end, from.row);
    int move = from.end == to.column && from.row == to.row ? 0 : cursor.move(to.column, to.row).length();
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
      SgrState sgr = pen(to, start, row);
      int end = start + 1;
      while (end < columns && changed(from, to, end, row) && pen(to, end, row).equals(sgr)) {
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
    SgrState before = pen(from, column, row);
    SgrState after = pen(to, column, row);
    return glyph.equals(" ") ? !before.blanksLike(after) : !before.equals(after);
  }

  private boolean blank(Frame frame, int row, int start, int end) {
    for (int column = start; column < end; column++) {
      if (!frame.glyph(column, row).equals(" ") || !pen(frame, column, row).blanksLikeErased()) {
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

  private SgrState pen(Frame frame, int column, int row) {
    return pens.computeIfAbsent(frame.style(column, row), style -> SgrState.of(style, palette));
  }
}

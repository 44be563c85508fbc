package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring cells of a row that are written together.
 *
 * @param end the column after the last
 * @param sgr what they need, blanks apart
 * @param erase whether they are blank, and erasing them is shorter than writing
 */
record CellRun(int row, int column, int end, SgrState sgr, boolean erase) {
  /** The approximate cost of a change of SGR state, in bytes. */
  private static final int PEN_CHANGE = 5;

  /** Orders runs so that each is followed by the nearest one left, in bytes of cursor movement. */
  static List<CellRun> nearestFirst(List<CellRun> strokes, Cursor start, SgrState startPen) {
    List<CellRun> rest = new ArrayList<>(strokes);
    List<CellRun> sorted = new ArrayList<>(strokes.size());
    Cursor cursor = start.copy();
    SgrState sgr = startPen;
    while (!rest.isEmpty()) {
      CellRun next = rest.remove(nearest(rest, cursor, sgr));
      sorted.add(next);
      cursor.at(next.end, next.row);
      sgr = next.sgr;
    }
    return sorted;
  }

  private static int nearest(List<CellRun> strokes, Cursor cursor, SgrState sgr) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < strokes.size(); i++) {
      CellRun run = strokes.get(i);
      boolean same = run.sgr == sgr || run.sgr.equals(sgr);
      int way = cursor.distance(run.column, run.row) + (same ? 0 : PEN_CHANGE);
      if (way < least) {
        nearest = i;
        least = way;
      }
    }
    return nearest;
  }
}

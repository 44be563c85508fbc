package dev.threadboard.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side that are brought up to date in one go.
 *
 * @param end the column after the last
 * @param pen what they need, blanks apart
 * @param erase whether they are blank, and erasing them is shorter than writing
 */
record Stroke(int row, int column, int end, Pen pen, boolean erase) {
  /** What another pen takes, nearly enough, in bytes. */
  private static final int PEN_CHANGE = 5;

  /** In the order of a hand that always goes on with what is nearest, by bytes. */
  static List<Stroke> nearestFirst(List<Stroke> strokes, Cursor start, Pen startPen) {
    List<Stroke> rest = new ArrayList<>(strokes);
    List<Stroke> sorted = new ArrayList<>(strokes.size());
    Cursor cursor = start.copy();
    Pen pen = startPen;
    while (!rest.isEmpty()) {
      Stroke next = rest.remove(nearest(rest, cursor, pen));
      sorted.add(next);
      cursor.at(next.end, next.row);
      pen = next.pen;
    }
    return sorted;
  }

  private static int nearest(List<Stroke> strokes, Cursor cursor, Pen pen) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < strokes.size(); i++) {
      Stroke stroke = strokes.get(i);
      boolean same = stroke.pen == pen || stroke.pen.equals(pen);
      int way = cursor.distance(stroke.column, stroke.row) + (same ? 0 : PEN_CHANGE);
      if (way < least) {
        nearest = i;
        least = way;
      }
    }
    return nearest;
  }
}

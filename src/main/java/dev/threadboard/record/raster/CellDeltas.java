package dev.threadboard.record.raster;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.record.ColorPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a recording as the cells that change from one to the next. Different cells are
 * numbered; 0 is the blank that all cells begin with.
 */
public final class CellDeltas {
  /** A cell's row and column in one number. */
  private static final int ROW = 1 << 16;

  private final ColorPair.Resolver colorPairs;
  private final Map<PaintedCell, Integer> numbers = new HashMap<>();
  private final List<PaintedCell> cells = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private int[] changes = new int[4096];
  private int length;
  private int columns;
  private int rows;
  private Frame last;
  private int[] shown = {0};
  private Size shownSize = new Size(1, 1);

  /**
   * What changes at a moment: from one index of the changes to another, row by row and from left to
   * right.
   */
  public record Step(long nanos, int from, int to) {}

  public CellDeltas(ColorPair.Resolver colorPairs) {
    this.colorPairs = colorPairs;
    number(PaintedCell.blank(colorPairs.colors().background()));
  }

  public void add(long nanos, Frame frame) {
    int from = length;
    if (steps.isEmpty() || !frame.size().equals(shownSize)) {
      resize(frame);
    } else {
      change(frame);
    }
    last = frame;
    if (length > from || steps.isEmpty()) {
      steps.add(new Step(steps.isEmpty() ? 0 : nanos, from, length));
    }
  }

  private void change(Frame frame) {
    int at = 0;
    for (int row = 0; row < shownSize.rows(); row++) {
      for (int column = 0; column < shownSize.columns(); column++, at++) {
        if (!same(frame, column, row)) {
          int number = number(frame, column, row);
          change(column, row, shown[at], number);
          shown[at] = number;
        }
      }
    }
  }

  /** Compares two cells; the right half of a wide glyph is compared with its left half. */
  private boolean same(Frame frame, int column, int row) {
    String glyph = frame.glyph(column, row);
    return !glyph.isEmpty()
        && glyph.equals(last.glyph(column, row))
        && frame.style(column, row).equals(last.style(column, row));
  }

  /**
   * Goes over the cells of both sizes, so that changes stay in order: what falls outside becomes
   * blank, what was outside is so already.
   */
  private void resize(Frame frame) {
    Size size = frame.size();
    int[] next = new int[size.columns() * size.rows()];
    columns = Math.max(columns, size.columns());
    rows = Math.max(rows, size.rows());
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean inside = column < size.columns() && row < size.rows();
        int number = inside ? number(frame, column, row) : 0;
        if (inside) {
          next[row * size.columns() + column] = number;
        }
        boolean wasInside = column < shownSize.columns() && row < shownSize.rows();
        change(column, row, wasInside ? shown[row * shownSize.columns() + column] : 0, number);
      }
    }
    shown = next;
    shownSize = size;
  }

  private void change(int column, int row, int before, int after) {
    if (before != after) {
      if (length == changes.length) {
        changes = Arrays.copyOf(changes, 2 * length);
      }
      changes[length++] = row * ROW + column;
      changes[length++] = after;
    }
  }

  private int number(Frame frame, int column, int row) {
    return number(PaintedCell.of(frame, column, row, colorPairs));
  }

  private int number(PaintedCell paintedCell) {
    Integer number = numbers.putIfAbsent(paintedCell, cells.size());
    if (number == null) {
      cells.add(paintedCell);
      return cells.size() - 1;
    }
    return number;
  }

  public List<PaintedCell> cells() {
    return cells;
  }

  public List<Step> steps() {
    return steps;
  }

  /** The size that has room for all pictures. */
  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The column of a change; changes are counted in twos. */
  public int column(int change) {
    return changes[change] % ROW;
  }

  public int row(int change) {
    return changes[change] / ROW;
  }

  /** The number of the cell that stands there now. */
  public int cell(int change) {
    return changes[change + 1];
  }
}

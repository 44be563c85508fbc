package dev.threadboard.frame;

/** A terminal's cursor position, and the shortest sequence that moves it to a cell. */
final class Cursor {
  private static final int UNKNOWN = -1;
  private static final int FEW_ROWS = 5;
  private static final int FEW_COLUMNS = 3;

  private int column = UNKNOWN;
  private int row = UNKNOWN;

  Cursor copy() {
    Cursor copy = new Cursor();
    copy.at(column, row);
    return copy;
  }

  int column() {
    return column;
  }

  boolean isAt(int column, int row) {
    return this.column == column && this.row == row;
  }

  boolean isBefore(int column, int row) {
    return this.row == row && this.column != UNKNOWN && this.column < column;
  }

  void at(int column, int row) {
    this.column = column;
    this.row = row;
  }

  /** After the last column of a row, or after a glyph whose width terminals disagree on. */
  void loseColumn() {
    column = UNKNOWN;
  }

  void lose() {
    column = UNKNOWN;
    row = UNKNOWN;
  }

  /** Moves, and returns the sequence that does it. */
  String move(int toColumn, int toRow) {
    String way = way(toColumn, toRow, distance(toColumn, toRow));
    at(toColumn, toRow);
    return way;
  }

  /** How many bytes {@link #move} takes. */
  int distance(int toColumn, int toRow) {
    int least = absolute(toColumn, toRow);
    if (row == UNKNOWN) {
      return least;
    }
    int down = toRow - row;
    int relative = (down == 0 ? 0 : csi(count(Math.abs(down)))) + along(column, toColumn);
    boolean lines = down > 0 && down <= FEW_ROWS;
    return Math.min(
        Math.min(least, relative), lines ? 2 * down + along(0, toColumn) : Integer.MAX_VALUE);
  }

  /** The sequence of that length. */
  private String way(int toColumn, int toRow, int bytes) {
    if (absolute(toColumn, toRow) == bytes) {
      String rows = toRow > 0 ? String.valueOf(toRow + 1) : "";
      return "\033[" + rows + (toColumn > 0 ? ";" + (toColumn + 1) : "") + "H";
    }
    int down = toRow - row;
    if (down == 0) {
      return wayAlong(column, toColumn);
    } else if (csi(count(Math.abs(down))) + along(column, toColumn) == bytes) {
      return csi(Math.abs(down), down < 0 ? 'A' : 'B') + wayAlong(column, toColumn);
    }
    return "\r\n".repeat(down) + wayAlong(0, toColumn);
  }

  private static int absolute(int column, int row) {
    return csi((column > 0 ? 1 + digits(column + 1) : 0) + (row > 0 ? digits(row + 1) : 0));
  }

  private static int along(int from, int to) {
    if (from == to) {
      return 0;
    }
    int least = to == 0 ? 1 : csi(digits(to + 1));
    if (from == UNKNOWN) {
      return least;
    }
    boolean back = to < from && from - to <= FEW_COLUMNS;
    return Math.min(least, back ? from - to : csi(count(Math.abs(to - from))));
  }

  private static String wayAlong(int from, int to) {
    int bytes = along(from, to);
    if (bytes == 0) {
      return "";
    } else if (bytes == (to == 0 ? 1 : csi(digits(to + 1)))) {
      return to == 0 ? "\r" : csi(to + 1, 'G');
    } else if (to > from) {
      return csi(to - from, 'C');
    }
    return from - to <= FEW_COLUMNS ? "\b".repeat(from - to) : csi(from - to, 'D');
  }

  private static String csi(int count, char command) {
    return count == 1 ? "\033[" + command : "\033[" + count + command;
  }

  /** The bytes of a sequence whose parameters take that many. */
  private static int csi(int parameters) {
    return 3 + parameters;
  }

  private static int count(int count) {
    return count == 1 ? 0 : digits(count);
  }

  private static int digits(int number) {
    if (number < 1000) {
      return number < 10 ? 1 : number < 100 ? 2 : 3;
    }
    return 3 + digits(number / 1000);
  }
}

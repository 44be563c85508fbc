package dev.threadboard.frame;

/** Where a terminal's cursor stands, and the shortest way from there to a cell. */
final class Cursor {
  private static final int UNKNOWN = -1;
  private static final int FEW_ROWS = 5;

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

  /** Moves, and tells how. */
  String move(int toColumn, int toRow) {
    String best = absolute(toColumn, toRow);
    if (row != UNKNOWN) {
      int down = toRow - row;
      if (down == 0) {
        best = shorter(best, along(column, toColumn));
      } else if (down < 0) {
        best = shorter(best, csi(-down, 'A') + along(column, toColumn));
      } else {
        best = shorter(best, csi(down, 'B') + along(column, toColumn));
        if (down <= FEW_ROWS) {
          best = shorter(best, "\r\n".repeat(down) + along(0, toColumn));
        }
      }
    }
    at(toColumn, toRow);
    return best;
  }

  /** How many bytes {@link #move} takes. */
  int distance(int toColumn, int toRow) {
    int best =
        csi(toColumn > 0 ? 1 + digits(toColumn + 1) : 0) + (toRow > 0 ? digits(toRow + 1) : 0);
    if (row == UNKNOWN) {
      return best;
    }
    int down = toRow - row;
    int along = alongLength(column, toColumn);
    if (down == 0) {
      return Math.min(best, along);
    }
    best = Math.min(best, csi(count(Math.abs(down))) + along);
    return down > 0 && down <= FEW_ROWS
        ? Math.min(best, 2 * down + alongLength(0, toColumn))
        : best;
  }

  private static int alongLength(int from, int to) {
    if (from == to) {
      return 0;
    }
    int best = to == 0 ? 1 : csi(digits(to + 1));
    if (from == UNKNOWN) {
      return best;
    }
    boolean back = to < from && from - to <= 3;
    return Math.min(best, back ? from - to : csi(count(Math.abs(to - from))));
  }

  private static int csi(int parameters) {
    return 3 + parameters;
  }

  private static int count(int count) {
    return count == 1 ? 0 : digits(count);
  }

  private static int digits(int number) {
    return number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 5;
  }

  private static String along(int from, int to) {
    if (from == to) {
      return "";
    }
    String best = to == 0 ? "\r" : csi(to + 1, 'G');
    if (from == UNKNOWN) {
      return best;
    }
    if (to > from) {
      return shorter(best, csi(to - from, 'C'));
    }
    return shorter(best, from - to <= 3 ? "\b".repeat(from - to) : csi(from - to, 'D'));
  }

  private static String absolute(int column, int row) {
    if (column > 0) {
      return "\033[" + (row > 0 ? row + 1 : "") + ";" + (column + 1) + "H";
    }
    return row > 0 ? csi(row + 1, 'H') : "\033[H";
  }

  private static String csi(int count, char command) {
    return count == 1 ? "\033[" + command : "\033[" + count + command;
  }

  private static String shorter(String one, String other) {
    return other.length() < one.length() ? other : one;
  }
}

package dev.threadboard.frame;

/** A width and a height, in cells, each at least 1. */
public record Size(int columns, int rows) {
  public Size {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("size " + columns + "x" + rows + ": at least 1x1");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Size size && columns == size.columns && rows == size.rows;
  }

  @Override
  public int hashCode() {
    return columns * 31 + rows;
  }

  @Override
  public String toString() {
    return columns + "x" + rows;
  }
}

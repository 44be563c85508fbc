package dev.threadboard.frame;

/**
 * One finished picture: what stands in every cell, and in what style. Immutable; painted on a
 * {@link Canvas}.
 */
public final class Frame {
  private final Size size;
  private final String[] glyphs;
  private final Style[] styles;

  /** Takes over both arrays, row by row: only a canvas that leaves them alone may call this. */
  Frame(Size size, String[] glyphs, Style[] styles) {
    this.size = size;
    this.glyphs = glyphs;
    this.styles = styles;
  }

  /** Shared: nobody may write there. */
  String[] glyphs() {
    return glyphs;
  }

  /** Shared: nobody may write there. */
  Style[] styles() {
    return styles;
  }

  public Size size() {
    return size;
  }

  /**
   * What stands in a cell: one grapheme, or the empty string in the second column of a wide one.
   */
  public String glyph(int column, int row) {
    return glyphs[row * size.columns() + column];
  }

  public Style style(int column, int row) {
    return styles[row * size.columns() + column];
  }

  /** For each row the first column that looks different in another frame; -1 if none does. */
  int[] firstChanges(Frame other) {
    int[] columns = new int[size.rows()];
    for (int row = 0; row < columns.length; row++) {
      columns[row] = firstChange(other, row);
    }
    return columns;
  }

  private int firstChange(Frame other, int row) {
    int start = row * size.columns();
    int end = start + size.columns();
    for (int cell = start; cell < end; cell++) {
      if (!isIdentical(cell, other) && !same(cell, other, cell)) {
        return cell - start;
      }
    }
    return -1;
  }

  /** The last such column; there must be one. */
  int lastChange(Frame other, int row) {
    int start = row * size.columns();
    int cell = start + size.columns() - 1;
    while (isIdentical(cell, other) || same(cell, other, cell)) {
      cell--;
    }
    return cell - start;
  }

  /** Whether cells of a row look the same as those of a row of another picture. */
  boolean same(int row, Frame other, int otherRow, int start, int end) {
    int cell = row * size.columns() + start;
    int otherCell = otherRow * size.columns() + start;
    for (int column = start; column < end; column++, cell++, otherCell++) {
      if (!same(cell, other, otherCell)) {
        return false;
      }
    }
    return true;
  }

  /** How many cells of a row look the same as those of a row of another picture, blanks apart. */
  int alike(int row, Frame other, int otherRow) {
    int alike = 0;
    int cell = row * size.columns();
    int otherCell = otherRow * size.columns();
    for (int column = 0; column < size.columns(); column++, cell++, otherCell++) {
      if (glyphs[cell] != Canvas.BLANK && same(cell, other, otherCell)) {
        alike++;
      }
    }
    return alike;
  }

  /** Whether both cells are the same objects, as nearly all are; others may still look the same. */
  boolean isIdentical(Frame other, int column, int row) {
    return isIdentical(row * size.columns() + column, other);
  }

  private boolean isIdentical(int cell, Frame other) {
    return glyphs[cell] == other.glyphs[cell] && styles[cell] == other.styles[cell];
  }

  private boolean same(int cell, Frame other, int otherCell) {
    String glyph = glyphs[cell];
    String otherGlyph = other.glyphs[otherCell];
    if (glyph != otherGlyph && !glyph.equals(otherGlyph)) {
      return false;
    }
    Style style = styles[cell];
    return style == other.styles[otherCell] || style.equals(other.styles[otherCell]);
  }

  /** The row's text without its trailing blanks. */
  public String text(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < size.columns(); column++) {
      text.append(glyph(column, row));
    }
    return text.toString().stripTrailing();
  }

  /** All rows' text, each ended by a newline. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < size.rows(); row++) {
      text.append(text(row)).append('\n');
    }
    return text.toString();
  }
}

package dev.threadboard.frame;

/**
 * One finished picture: what stands in every cell, and in what style. Immutable; painted on a
 * {@link Canvas}.
 */
public final class Frame {
  private final Size size;
  private final String[] glyphs;
  private final Style[] styles;

  /** Takes over both arrays, row by row: only a canvas that forgets them may call this. */
  Frame(Size size, String[] glyphs, Style[] styles) {
    this.size = size;
    this.glyphs = glyphs;
    this.styles = styles;
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

  /** Whether a row looks the same in another picture of the same size. */
  boolean sameRow(Frame other, int row) {
    return firstChange(other, row) < 0;
  }

  /** The first column of a row that looks different in another picture; -1 if none does. */
  int firstChange(Frame other, int row) {
    int cell = row * size.columns();
    for (int column = 0; column < size.columns(); column++, cell++) {
      if (!same(cell, other, cell)) {
        return column;
      }
    }
    return -1;
  }

  /** The last such column; there must be one. */
  int lastChange(Frame other, int row) {
    int cell = (row + 1) * size.columns() - 1;
    while (same(cell, other, cell)) {
      cell--;
    }
    return cell - row * size.columns();
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
      if (same(cell, other, otherCell) && !glyphs[cell].equals(" ")) {
        alike++;
      }
    }
    return alike;
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

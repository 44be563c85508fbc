package dev.threadboard.frame;

import java.util.Arrays;

/**
 * A picture while it is painted. What falls outside is clipped, so that a painter never has to ask
 * whether there is room.
 */
public final class Canvas {
  private static final String[] LATIN = strings('\0');

  /** Box drawing, block elements, geometric shapes. */
  private static final String[] SHAPES = strings('\u2500');

  private final Size size;
  private final String[] glyphs;
  private final Style[] styles;

  /** A canvas of blanks in one style. */
  public Canvas(Size size, Style style) {
    this.size = size;
    this.glyphs = new String[size.columns() * size.rows()];
    this.styles = new Style[glyphs.length];
    Arrays.fill(glyphs, LATIN[' ']);
    Arrays.fill(styles, style);
  }

  public Size size() {
    return size;
  }

  /**
   * Writes text to the right from a cell.
   *
   * @return the column after the last one that the text takes (clipped or not)
   */
  public int put(int column, int row, String text, Style style) {
    int at = column;
    for (int i = 0; i < text.length(); ) {
      int end = Graphemes.end(text, i);
      int width = Graphemes.width(text, i, end);
      if (width > 0) {
        set(at, row, glyph(text, i, end), width, style);
      }
      at += width;
      i = end;
    }
    return at;
  }

  /** Writes a glyph of one column again and again, to the right from a cell. */
  public void fill(int column, int row, int columns, String glyph, Style style) {
    String same = glyph(glyph, 0, glyph.length());
    for (int x = column; x < column + columns; x++) {
      set(x, row, same, 1, style);
    }
  }

  /** Gives a row's cells another style and leaves what stands in them. */
  public void restyle(int column, int row, int columns, Style style) {
    for (int x = Math.max(0, column); x < Math.min(size.columns(), column + columns); x++) {
      if (row >= 0 && row < size.rows()) {
        styles[row * size.columns() + x] = style;
      }
    }
  }

  /** What has been painted. The canvas can be painted on and asked again. */
  public Frame frame() {
    return new Frame(size, glyphs.clone(), styles.clone());
  }

  /** Takes a row over from a picture of the same size. */
  void copy(Frame from, int fromRow, int row) {
    for (int column = 0; column < size.columns(); column++) {
      glyphs[row * size.columns() + column] = from.glyph(column, fromRow);
      styles[row * size.columns() + column] = from.style(column, fromRow);
    }
  }

  private void set(int column, int row, String glyph, int width, Style style) {
    if (row < 0 || row >= size.rows() || column < 0 || column + width > size.columns()) {
      return;
    }
    int cell = row * size.columns() + column;
    split(cell, row);
    glyphs[cell] = glyph;
    styles[cell] = style;
    if (width == 2) {
      split(cell + 1, row);
      glyphs[cell + 1] = "";
      styles[cell + 1] = style;
    }
  }

  /** A wide glyph that loses one half to a neighbour leaves a blank in the other. */
  private void split(int cell, int row) {
    int first = row * size.columns();
    if (glyphs[cell].isEmpty() && cell > first) {
      glyphs[cell - 1] = LATIN[' '];
    } else if (cell + 1 < first + size.columns() && glyphs[cell + 1].isEmpty()) {
      glyphs[cell + 1] = LATIN[' '];
    }
  }

  /** The same string for the same character: pictures are compared cell by cell. */
  private static String glyph(String text, int start, int end) {
    char c = text.charAt(start);
    if (end - start == 1 && c < LATIN.length) {
      return LATIN[c];
    } else if (end - start == 1 && c >= '\u2500' && c < '\u2600') {
      return SHAPES[c - '\u2500'];
    }
    return text.substring(start, end);
  }

  private static String[] strings(char first) {
    String[] strings = new String[256];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = String.valueOf((char) (first + i));
    }
    return strings;
  }
}

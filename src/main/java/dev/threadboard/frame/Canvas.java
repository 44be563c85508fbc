package dev.threadboard.frame;

import java.util.Arrays;

/**
 * A grid of cells that is painted on, and of which frames are made. What falls outside is clipped.
 */
public final class Canvas {
  private static final String[] LATIN = strings('\0');

  /** The only string that stands in a blank cell. */
  static final String BLANK = LATIN[' '];

  /** Box drawing, block elements, geometric shapes. */
  private static final String[] SHAPES = strings('\u2500');

  private final Size size;
  private String[] glyphs;
  private Style[] styles;
  private boolean taken;

  /** A canvas of blanks in one style. */
  public Canvas(Size size, Style style) {
    this.size = size;
    this.glyphs = new String[size.columns() * size.rows()];
    this.styles = new Style[glyphs.length];
    fill(glyphs, BLANK);
    fill(styles, style);
  }

  /** A canvas on which a picture stands that is to be painted over. */
  public Canvas(Frame from) {
    this.size = from.size();
    this.glyphs = from.glyphs();
    this.styles = from.styles();
    this.taken = true;
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
    if (Graphemes.simple(text) == text.length()) {
      return putSimple(column, row, text, style);
    }
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

  /** Writes text of which every character takes one column, the usual case. */
  private int putSimple(int column, int row, String text, Style style) {
    int start = Math.max(0, column);
    int end = Math.min(size.columns(), column + text.length());
    if (row >= 0 && row < size.rows() && start < end) {
      int cell = begin(start, end, row);
      for (int i = start - column; i < end - column; i++, cell++) {
        glyphs[cell] = glyph(text.charAt(i));
        styles[cell] = style;
      }
    }
    return column + text.length();
  }

  /** Writes a glyph of one column again and again, to the right from a cell. */
  public void fill(int column, int row, int columns, String glyph, Style style) {
    int start = Math.max(0, column);
    int end = Math.min(size.columns(), column + columns);
    if (row >= 0 && row < size.rows() && start < end) {
      String same = glyph(glyph, 0, glyph.length());
      int cell = begin(start, end, row);
      Arrays.fill(glyphs, cell, cell + end - start, same);
      Arrays.fill(styles, cell, cell + end - start, style);
    }
  }

  /** Prepares cells for glyphs of one column; returns the index of the first. */
  private int begin(int start, int end, int row) {
    own();
    int first = row * size.columns();
    split(first + start, row);
    split(first + end - 1, row);
    return first + start;
  }

  /** A frame of what has been painted so far; painting may go on afterwards. */
  public Frame frame() {
    taken = true;
    return new Frame(size, glyphs, styles);
  }

  /** Must be called before each change: copies what a frame shares. */
  private void own() {
    if (taken) {
      glyphs = glyphs.clone();
      styles = styles.clone();
      taken = false;
    }
  }

  /** Copies a row of a frame of the same size. */
  void copy(Frame from, int fromRow, int row) {
    own();
    for (int column = 0; column < size.columns(); column++) {
      glyphs[row * size.columns() + column] = from.glyph(column, fromRow);
      styles[row * size.columns() + column] = from.style(column, fromRow);
    }
  }

  private void set(int column, int row, String glyph, int width, Style style) {
    if (row < 0 || row >= size.rows() || column < 0 || column + width > size.columns()) {
      return;
    }
    own();
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
      glyphs[cell - 1] = BLANK;
    } else if (cell + 1 < first + size.columns() && glyphs[cell + 1].isEmpty()) {
      glyphs[cell + 1] = BLANK;
    }
  }

  /** The same string object for the same character, since frames are compared cell by cell. */
  private static String glyph(String text, int start, int end) {
    return end - start == 1 ? glyph(text.charAt(start)) : text.substring(start, end);
  }

  private static String glyph(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    return c >= '\u2500' && c < '\u2600' ? SHAPES[c - '\u2500'] : String.valueOf(c);
  }

  /** By copying in powers of two: compiled by C1, {@link Arrays#fill} is a slow loop. */
  private static void fill(Object[] cells, Object one) {
    cells[0] = one;
    for (int done = 1; done < cells.length; done *= 2) {
      System.arraycopy(cells, 0, cells, done, Math.min(done, cells.length - done));
    }
  }

  private static String[] strings(char first) {
    String[] strings = new String[256];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = String.valueOf((char) (first + i));
    }
    return strings;
  }
}

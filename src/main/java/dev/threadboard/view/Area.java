package dev.threadboard.view;

import dev.threadboard.frame.Canvas;
import dev.threadboard.frame.Graphemes;
import dev.threadboard.frame.Style;
import dev.threadboard.viewer.HitRegion;

/** A rectangle of a canvas, in cells; what does not fit is cut, with an ellipsis for text. */
public record Area(Canvas canvas, Glyphs glyphs, int left, int top, int columns, int rows) {
  public static Area all(Canvas canvas, Glyphs glyphs) {
    return new Area(canvas, glyphs, 0, 0, canvas.size().columns(), canvas.size().rows());
  }

  /** A part of this one, counted from its own top left. */
  public Area part(int column, int row, int width, int height) {
    return new Area(
        canvas,
        glyphs,
        left + column,
        top + row,
        Math.max(0, Math.min(width, columns - column)),
        Math.max(0, Math.min(height, rows - row)));
  }

  /** This rectangle as something the mouse can act on. */
  public HitRegion region(HitRegion.Target target) {
    return new HitRegion(left, top, columns, rows, target);
  }

  public Area row(int row) {
    return part(0, row, columns, 1);
  }

  /**
   * Writes text from a column on. All text passes through here, where control characters are
   * escaped.
   *
   * @return the column after it
   */
  public int text(int column, int row, String text, Style style) {
    if (row < 0 || row >= rows || column >= columns) {
      return column;
    }
    String shown = cut(glyphs.shown(text), columns - column, glyphs);
    return canvas.put(left + column, top + row, shown, style) - left;
  }

  /**
   * Writes text that ends at the right edge.
   *
   * @return the column where it begins
   */
  public int textRight(int row, String text, Style style) {
    int column = Math.max(0, columns - Graphemes.width(glyphs.shown(text)));
    text(column, row, text, style);
    return column;
  }

  public void fill(int row, String glyph, Style style) {
    if (row >= 0 && row < rows) {
      canvas.fill(left, top + row, columns, glyph, style);
    }
  }

  /** The text, or its beginning and its end where it does not fit into that many columns. */
  public static String cutMiddle(String text, int columns, Glyphs glyphs) {
    int over = Graphemes.width(text) - columns;
    if (over <= 0 || columns < 8) {
      return cut(text, columns, glyphs);
    }
    int end = columns / 3;
    return cut(text, columns - end, glyphs) + text.substring(text.length() - end);
  }

  /** The text, or as much of it as fits into that many columns. */
  public static String cut(String text, int columns, Glyphs glyphs) {
    if (text.length() <= columns && Graphemes.width(text) <= columns) {
      return text;
    }
    String ellipsis = columns < glyphs.ellipsis().length() ? "" : glyphs.ellipsis();
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = Graphemes.end(text, i);
      int next = width + Graphemes.width(text.substring(i, end));
      if (next > columns - ellipsis.length()) {
        return text.substring(0, i) + ellipsis;
      }
      width = next;
      i = end;
    }
    return text;
  }
}

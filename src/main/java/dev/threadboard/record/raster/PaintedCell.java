package dev.threadboard.record.raster;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.ColorPair;

/**
 * What is painted in one cell. A shade is no glyph, but a blank with a background of its own.
 *
 * @param glyph one grapheme
 * @param part which part of it, if it takes two columns
 */
public record PaintedCell(String glyph, Part part, ColorPair colors) {
  public enum Part {
    WHOLE,
    LEFT,
    RIGHT
  }

  public static PaintedCell of(Frame frame, int column, int row, ColorPair.Resolver colorPairs) {
    ColorPair colors = colorPairs.of(frame.style(column, row));
    String glyph = frame.glyph(column, row);
    if (glyph.isEmpty() && column > 0) {
      return new PaintedCell(frame.glyph(column - 1, row), Part.RIGHT, colors);
    } else if (column + 1 < frame.size().columns() && frame.glyph(column + 1, row).isEmpty()) {
      return new PaintedCell(glyph, Part.LEFT, colors);
    }
    int quarters = BlockElements.quarters(glyph.codePointAt(0));
    if (quarters < 4) {
      colors =
          colors.onBackground(
              ColorPair.blend(colors.background(), colors.foreground(), quarters, 4));
    } else if (!glyph.equals(" ")) {
      return new PaintedCell(glyph, Part.WHOLE, colors);
    }
    return colors.underline()
        ? new PaintedCell(" ", Part.WHOLE, colors)
        : blank(colors.background());
  }

  static PaintedCell blank(int background) {
    return new PaintedCell(" ", Part.WHOLE, new ColorPair(background, background, false, false));
  }
}

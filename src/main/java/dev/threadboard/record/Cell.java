package dev.threadboard.record;

import dev.threadboard.frame.Frame;

/**
 * What is painted in one cell. A shade is no glyph, but a blank on a ground of its own.
 *
 * @param glyph one grapheme
 * @param part which part of it, if it takes two columns
 */
record Cell(String glyph, Part part, Ink ink) {
  enum Part {
    WHOLE,
    LEFT,
    RIGHT
  }

  static Cell of(Frame frame, int column, int row, Ink.Well inks) {
    Ink ink = inks.of(frame.style(column, row));
    String glyph = frame.glyph(column, row);
    if (glyph.isEmpty() && column > 0) {
      return new Cell(frame.glyph(column - 1, row), Part.RIGHT, ink);
    } else if (column + 1 < frame.size().columns() && frame.glyph(column + 1, row).isEmpty()) {
      return new Cell(glyph, Part.LEFT, ink);
    }
    int quarters = Blocks.quarters(glyph.codePointAt(0));
    if (quarters < 4) {
      ink = ink.onGround(Ink.blend(ink.background(), ink.foreground(), quarters, 4));
    } else if (!glyph.equals(" ")) {
      return new Cell(glyph, Part.WHOLE, ink);
    }
    return ink.underline() ? new Cell(" ", Part.WHOLE, ink) : blank(ink.background());
  }

  static Cell blank(int background) {
    return new Cell(" ", Part.WHOLE, new Ink(background, background, false, false));
  }
}

package dev.threadboard.record.raster;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The machine's own fonts, for glyphs that the bundled one lacks. They are looked for only when
 * such a glyph is drawn: Java then writes a list of them to {@code ~/.java}.
 */
final class SystemFonts {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final float size;
  private List<Font> fonts;

  /**
   * @param size of the em, in pixels
   */
  SystemFonts(float size) {
    this.size = size;
  }

  /**
   * A glyph's outline, from the left end of its baseline.
   *
   * @param advance how much room it takes, in pixels
   */
  record Glyph(Shape outline, double advance) {}

  /** The glyph of the first font that has it; null if there is none. */
  Glyph glyph(String text, boolean bold) {
    try {
      for (Font font : fonts()) {
        if (font.canDisplayUpTo(text) < 0) {
          Font sized = font.deriveFont(bold ? Font.BOLD : Font.PLAIN, size);
          GlyphVector vector = vector(sized, text);
          // Those of coloured pictures have no outlines.
          if (!vector.getOutline().getBounds2D().isEmpty()) {
            return new Glyph(vector.getOutline(), vector.getLogicalBounds().getWidth());
          }
        }
      }
      return null;
    } catch (RuntimeException | InternalError | LinkageError e) {
      // So says a Java on a machine that has no fonts, or not the libraries for them.
      fonts = List.of();
      return null;
    }
  }

  /** That of fixed width first. */
  private List<Font> fonts() {
    if (fonts == null) {
      Font[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
      Arrays.sort(all, Comparator.comparing(Font::getFontName));
      fonts = new ArrayList<>(List.of(new Font(Font.MONOSPACED, Font.PLAIN, 1)));
      fonts.addAll(Arrays.asList(all));
    }
    return fonts;
  }

  private static GlyphVector vector(Font font, String glyph) {
    char[] text = glyph.toCharArray();
    return font.layoutGlyphVector(UNHINTED, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }
}

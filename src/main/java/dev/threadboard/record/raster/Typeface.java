package dev.threadboard.record.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;

/**
 * The bundled font JetBrains Mono as outlines that fit cells. Glyphs that it lacks come from the
 * machine's own fonts, scaled to the cell, or else are an empty box.
 */
final class Typeface {
  private static final String PLACE = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-";

  /** Of the font, in parts of its size: an advance, a lower-case x's height, ascent to descent. */
  private static final double ADVANCE = 0.6;

  private static final double X_HEIGHT = 0.55;
  private static final double CAPITAL = 0.73;

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final CellSize size;
  private final Font regular;
  private final Font bold;
  private final double scaleY;
  private final int baseline;

  /**
   * @throws IOException if the fonts cannot be read: Java puts them into temporary files
   */
  Typeface(CellSize size) throws IOException {
    this.size = size;
    float em = (float) (size.letterWidth() / ADVANCE);
    this.regular = load("Regular").deriveFont(em);
    this.bold = load("Bold").deriveFont(em);
    // Stretched a little, so that small letters are some whole pixels high and look sharp.
    double high = Math.max(1, Math.round(X_HEIGHT * em));
    this.scaleY = high / (X_HEIGHT * em);
    this.baseline = (int) Math.round((size.height() + CAPITAL * em * scaleY) / 2);
  }

  private static Font load(String weight) throws IOException {
    String name = PLACE + weight + ".ttf";
    try (InputStream file = Typeface.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new MissingResourceException("no " + name, Typeface.class.getName(), name);
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IOException("the font cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException("the font cannot be put into a temporary file: " + e.getMessage(), e);
    }
  }

  /** The row of pixels that letters stand on. */
  int baseline() {
    return baseline;
  }

  /** What is filled for a grapheme in so many columns. */
  Shape outline(String glyph, boolean heavy, int columns) {
    Font own = heavy ? bold : regular;
    if (own.canDisplayUpTo(glyph) < 0) {
      AffineTransform place = AffineTransform.getTranslateInstance(0, baseline);
      place.scale(1, scaleY);
      return place.createTransformedShape(vector(own, glyph).getOutline());
    }
    Font other = new Font(Font.MONOSPACED, heavy ? Font.BOLD : Font.PLAIN, 1);
    other = other.deriveFont(own.getSize2D());
    Shape outline = other.canDisplayUpTo(glyph) < 0 ? vector(other, glyph).getOutline() : null;
    if (outline == null || outline.getBounds2D().isEmpty()) {
      return box(columns);
    }
    double room = columns * size.width() - (size.width() - size.letterWidth());
    double advance = vector(other, glyph).getLogicalBounds().getWidth();
    double squeeze = Math.min(1, room / Math.max(1, advance));
    AffineTransform place =
        AffineTransform.getTranslateInstance((room - advance * squeeze) / 2, baseline);
    place.scale(squeeze, 1);
    return place.createTransformedShape(outline);
  }

  private static GlyphVector vector(Font font, String glyph) {
    char[] text = glyph.toCharArray();
    return font.layoutGlyphVector(UNHINTED, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private Shape box(int columns) {
    double x = size.stroke();
    double y = size.height() / 4;
    double width = columns * size.width() - (size.width() - size.letterWidth()) - 2 * x;
    double height = size.height() / 2;
    Area box = new Area(new Rectangle2D.Double(x, y, width, height));
    x += size.stroke();
    y += size.stroke();
    width -= 2 * size.stroke();
    height -= 2 * size.stroke();
    box.subtract(new Area(new Rectangle2D.Double(x, y, width, height)));
    return box;
  }
}

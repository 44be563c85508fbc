package dev.threadboard.record.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
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

  private static final int FIRST_SELECTOR = 0xfe00;
  private static final int LAST_SELECTOR = 0xfe0f;

  private final CellSize size;
  private final float em;
  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private final SystemFonts others;
  private final double scaleY;
  private final int baseline;

  /**
   * @throws IOException if the fonts cannot be read
   */
  Typeface(CellSize size) throws IOException {
    this.size = size;
    this.em = (float) (size.letterWidth() / ADVANCE);
    this.regular = load("Regular");
    this.bold = load("Bold");
    this.others = new SystemFonts(em);
    // Stretched a little, so that small letters are some whole pixels high and look sharp.
    double high = Math.max(1, Math.round(X_HEIGHT * em));
    this.scaleY = high / (X_HEIGHT * em);
    this.baseline = (int) Math.round((size.height() + CAPITAL * em * scaleY) / 2);
  }

  private static TrueTypeFont load(String weight) throws IOException {
    String name = PLACE + weight + ".ttf";
    try (InputStream file = Typeface.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new MissingResourceException("no " + name, Typeface.class.getName(), name);
      }
      return new TrueTypeFont(file.readAllBytes());
    }
  }

  /** The row of pixels that letters stand on. */
  int baseline() {
    return baseline;
  }

  /** What is filled for a grapheme in so many columns. */
  Shape outline(String glyph, boolean heavy, int columns) {
    TrueTypeFont own = heavy ? bold : regular;
    int[] characters = characters(glyph);
    if (characters.length == 0) {
      return new Path2D.Float();
    } else if (hasAll(own, characters)) {
      AffineTransform place = AffineTransform.getTranslateInstance(0, baseline);
      place.scale(1, scaleY);
      return place.createTransformedShape(outline(own, characters));
    }
    SystemFonts.Glyph other = others.glyph(glyph, heavy);
    if (other == null) {
      return box(columns);
    }
    double room = columns * size.width() - (size.width() - size.letterWidth());
    double squeeze = Math.min(1, room / Math.max(1, other.advance()));
    AffineTransform place =
        AffineTransform.getTranslateInstance((room - other.advance() * squeeze) / 2, baseline);
    place.scale(squeeze, 1);
    return place.createTransformedShape(other.outline());
  }

  /** Composed where that exists, and without what only selects among drawings. */
  private static int[] characters(String glyph) {
    return Normalizer.normalize(glyph, Normalizer.Form.NFC)
        .codePoints()
        .filter(character -> character < FIRST_SELECTOR || character > LAST_SELECTOR)
        .toArray();
  }

  private static boolean hasAll(TrueTypeFont font, int[] characters) {
    for (int character : characters) {
      if (!font.has(character)) {
        return false;
      }
    }
    return true;
  }

  /** Accents without room of their own are drawn back from the end of the letter. */
  private Shape outline(TrueTypeFont font, int[] characters) {
    Path2D path = font.outline(characters[0], em);
    for (int i = 1; i < characters.length; i++) {
      double x = font.isMark(characters[i]) ? size.letterWidth() : 0;
      Path2D mark = font.outline(characters[i], em);
      path.append(mark.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
    }
    return path;
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

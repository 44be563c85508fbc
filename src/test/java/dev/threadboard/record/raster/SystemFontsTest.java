package dev.threadboard.record.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadboard.record.CellShape;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemFontsTest {
  private static final CellSize SIZE = CellSize.at(1, CellShape.STANDARD);

  /** A private-use character that no font has. */
  private static final String NOBODYS = Character.toString(0x10fffd);

  private static Optional<String> onlyOfTheSystem() throws IOException {
    Font[] fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
    return IntStream.concat(IntStream.of(0x65e5, 0x1f600), IntStream.range(0x1401, 0x1676))
        .filter(character -> Stream.of(fonts).anyMatch(font -> font.canDisplay(character)))
        .mapToObj(Character::toString)
        .filter(text -> new SystemFonts(15).glyph(text, false) != null)
        .findFirst();
  }

  @Test
  void aGlyphThatOnlyTheSystemHasIsDrawnInItsRoomAndIsNoBox() throws IOException {
    Optional<String> glyph = onlyOfTheSystem();
    assumeTrue(glyph.isPresent(), "this machine has no font with more glyphs");
    Typeface typeface = new Typeface(SIZE);
    Rectangle2D box = typeface.outline(NOBODYS, false, 2).getBounds2D();
    Rectangle2D drawn = typeface.outline(glyph.get(), false, 2).getBounds2D();
    assertFalse(drawn.isEmpty());
    assertFalse(drawn.equals(box), "a box");
    assertTrue(drawn.getMinX() > -1 && drawn.getMaxX() < 19, drawn + " in 18 pixels");
  }

  @Test
  void whatNoFontHasIsABox() throws IOException {
    assertNull(new SystemFonts(15).glyph(NOBODYS, false));
    Rectangle2D box = new Typeface(SIZE).outline(NOBODYS, false, 2).getBounds2D();
    assertEquals(new Rectangle2D.Double(1, 5, 16, 10), box);
  }

  @Test
  void anAccentStandsOnTheLetterBeforeItAlsoWhereTheyAreNoCharacterTogether() throws IOException {
    Typeface typeface = new Typeface(SIZE);
    Rectangle2D plain = typeface.outline("x", false, 1).getBounds2D();
    Rectangle2D accented = typeface.outline("x\u0301", false, 1).getBounds2D();
    assertTrue(accented.getMinY() < plain.getMinY() - 1, "above it");
    assertTrue(accented.getMinX() > 0 && accented.getMaxX() < 9, accented + " in the cell");
    assertEquals(
        typeface.outline("é", false, 1).getBounds2D(),
        typeface.outline("e\u0301", false, 1).getBounds2D());
  }
}

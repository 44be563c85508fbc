package dev.threadboard.record.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlines that are those of FreeType, by which Java draws, to the 64th of a pixel. */
class TrueTypeFontTest {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final int SOFT_HYPHEN = 0xad;

  private static byte[] file(String weight) throws IOException {
    String name = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-" + weight + ".ttf";
    try (InputStream file = TrueTypeFontTest.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  @ParameterizedTest
  @CsvSource({"Regular, 15", "Bold, 15", "Regular, 21.666666", "Bold, 120", "Regular, 6.6666665"})
  void everyOutlineIsThatOfJava(String weight, float size) throws Exception {
    TrueTypeFont font = new TrueTypeFont(file(weight));
    Font java =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(weight)))
            .deriveFont(size);
    int compared = 0;
    for (int character = '!'; character < 0x1_0000; character++) {
      if (character != SOFT_HYPHEN && font.has(character)) {
        char[] text = {(char) character};
        Shape expected = java.layoutGlyphVector(UNHINTED, text, 0, 1, 0).getOutline();
        assertEquals(
            text(expected), text(font.outline(character, size)), Integer.toHexString(character));
        compared++;
      }
    }
    assertTrue(compared > 1000, compared + " glyphs");
  }

  private static String text(Shape shape) {
    StringBuilder text = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
      text.append("MLQCz".charAt(kind));
      for (int i = 0; i < numbers; i++) {
        text.append(Math.round(at[i] * 64)).append(' ');
      }
    }
    return text.toString();
  }

  @Test
  void whatAFontLacksItDoesNotClaimToHave() throws IOException {
    TrueTypeFont font = new TrueTypeFont(file("Regular"));
    assertTrue(font.has('A') && font.has('é') && font.has('→'));
    assertFalse(font.has('日') || font.has(0x1f680));
  }

  @Test
  void whatIsNoFontIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TrueTypeFont(new byte[200]));
  }
}

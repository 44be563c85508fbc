package dev.threadboard.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "é, 1",
    "e\u0301, 1",
    "日本, 4",
    "ｱ, 1",
    "Ａ, 2",
    "한국, 4",
    "\u1112\u1161\u11ab, 2",
    "😀, 2",
    "👍🏽, 2",
    "👩\u200d💻, 2",
    "👨\u200d👩\u200d👧\u200d👦, 2",
    "🇩🇪🇫🇷, 4",
    "❤\ufe0f, 2",
    "❤, 1",
    "🚀, 2",
    "🫠, 2",
    "⌚⚡✅, 6",
    "█▏░, 3",
    "╭─╮, 3",
    "▶◆◇○⊘✓✗, 7"
  })
  void textTakesAsManyColumnsAsTerminalsGiveIt(String text, int columns) {
    assertEquals(columns, Graphemes.width(text));
  }

  @Test
  void aFamilyIsOneGrapheme() {
    String family = "👨\u200d👩\u200d👧";
    assertEquals(family.length(), Graphemes.end(family + "x", 0));
  }

  @Test
  void aJoinerBeforeALetterJoinsNothing() {
    assertEquals(2, Graphemes.end("a\u200db", 0));
  }
}

package dev.threadboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody has looked at before it comes to the screen. */
class PrintableTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "é ü ß", "漢字 → ✓", "👩\u200d🚀 e\u0301", "\ue0b0"})
  void harmlessTextIsLeftAsItIs(String text) {
    assertSame(text, text.codePoints().allMatch(c -> c < 0xd800) ? Printable.of(text) : text);
    assertEquals(text, Printable.of(text));
  }

  @Test
  void controlCharactersAreShownAsPythonWritesThem() {
    assertEquals("\\x1b[31mred\\x1b]0;title\\x07", Printable.of("\033[31mred\033]0;title\007"));
    assertEquals("\\x00 \\x08 \\x7f \\x9b31m", Printable.of("\0 \b \177 \u009b31m"));
    assertEquals("two\\nlines\\r", Printable.of("two\nlines\r"));
  }

  @Test
  void whatTurnsTextAroundOrHidesIsShown() {
    assertEquals("\\u202etxt.exe\\u202c", Printable.of("\u202etxt.exe\u202c"));
    assertEquals("\\u2066a\\u2069\\u200f\\xad", Printable.of("\u2066a\u2069\u200f\u00ad"));
    assertEquals("\\u2028 \\ufeff", Printable.of("\u2028 \ufeff"));
    assertEquals("\\U000e0041", Printable.of("\udb40\udc41"));
  }

  @Test
  void halfASurrogatePairIsShown() {
    assertEquals("a\\ud83d", Printable.of("a\ud83d"));
    assertEquals("\\ude00b", Printable.of("\ude00b"));
  }

  @Test
  void tabsGoToEveryEighthColumn() {
    assertEquals("a       b", Printable.of("a\tb"));
    assertEquals("漢字    b", Printable.of("漢字\tb"));
    assertEquals("12345678        b", Printable.of("12345678\tb"));
  }
}

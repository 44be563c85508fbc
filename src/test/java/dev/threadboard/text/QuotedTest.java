package dev.threadboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedTest {
  private static final String FORTY = "0123456789".repeat(4);
  private static final String CUT = "0123456789".repeat(3) + "0123456";

  @Test
  void isCutWhenItIsLong() {
    assertEquals('"' + FORTY + '"', Quoted.of(FORTY));
    assertEquals('"' + CUT + "...\"", Quoted.of(FORTY + "x"));
    assertEquals('"' + FORTY + '"', Quoted.raw(FORTY));
    assertEquals('"' + CUT + "...\"", Quoted.raw(FORTY + "x"));
    assertEquals('"' + FORTY + "...\"", Quoted.raw(FORTY + "x", 40));
  }

  @Test
  void isCutBetweenWholeCharacters() {
    String emoji = "\ud83d\ude00";
    assertEquals('"' + emoji.repeat(40) + '"', Quoted.of(emoji.repeat(40)));
    assertEquals('"' + emoji.repeat(37) + "...\"", Quoted.of(emoji.repeat(41)));
  }

  @Test
  void isHarmlessUnlessItIsRaw() {
    String harm = "a\033[31m\n\u202e\ud83d";
    assertEquals("\"a?[31m???\"", Quoted.of(harm));
    assertEquals("a?[31m???", Quoted.clean(harm));
    assertEquals('"' + harm + '"', Quoted.raw(harm));
  }
}

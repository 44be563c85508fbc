package dev.threadboard.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.frame.Graphemes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void whatFitsStaysAsItIs() {
    assertEquals(List.of("  File \"x.py\""), Wrapping.lines("  File \"x.py\"", 20));
  }

  @Test
  void itBreaksAtBlanks() {
    assertEquals(
        List.of("RuntimeError:", "cannot join thread", "before it is", "started"),
        Wrapping.lines("RuntimeError: cannot join thread before it is started", 14, 18));
  }

  @Test
  void aWordThatIsTooLongIsBroken() {
    assertEquals(List.of("abc", "def", "g"), Wrapping.lines("abcdefg", 3));
  }

  @Test
  void aWideGraphemeIsNeverSplit() {
    assertEquals(List.of("日", "本"), Wrapping.lines("日本", 3));
  }

  @Test
  void nothingButBlanksIsLostAndNoLineIsTooWide() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : 'a' + random.nextInt(26));
      }
      int columns = 1 + random.nextInt(20);
      List<String> lines = Wrapping.lines(text.toString(), columns);
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
      assertTrue(lines.stream().allMatch(line -> Graphemes.width(line) <= columns), text::toString);
    }
  }
}

package dev.threadboard.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("pool", "loop", "playground", "--speed", "os");

  @Test
  void findsALetterLeftOutPutInChangedOrSwapped() {
    assertEquals(Optional.of("pool"), Nearest.to("pol", NAMES));
    assertEquals(Optional.of("pool"), Nearest.to("pooll", NAMES));
    assertEquals(Optional.of("pool"), Nearest.to("pOal", NAMES));
    assertEquals(Optional.of("loop"), Nearest.to("olop", NAMES));
    assertEquals(Optional.of("os"), Nearest.to("so", NAMES));
  }

  @Test
  void findsAWordThatWasNotTypedToItsEnd() {
    assertEquals(Optional.of("playground"), Nearest.to("play", NAMES));
    assertEquals(Optional.of("--speed"), Nearest.to("--sp", NAMES));
  }

  @Test
  void findsNothingThatIsFarFromAllOrEmptyOrEndless() {
    assertEquals(Optional.empty(), Nearest.to("sequential", NAMES));
    assertEquals(Optional.empty(), Nearest.to("", NAMES));
    assertEquals(Optional.empty(), Nearest.to("--", NAMES));
    assertEquals(Optional.empty(), Nearest.to("pool".repeat(1_000_000), NAMES));
  }

  @Test
  void countsSlips() {
    assertEquals(0, Nearest.slips("join", "join"));
    assertEquals(4, Nearest.slips("", "join"));
    assertEquals(1, Nearest.slips("jion", "join"));
    assertEquals(3, Nearest.slips("kitten", "sitting"));
  }
}

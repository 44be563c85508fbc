package dev.threadboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> NAMES = List.of("pool", "loop", "playground", "--speed", "os");

  @Test
  void findsALetterLeftOutPutInChangedOrSwapped() {
    assertEquals(Optional.of("pool"), NearestName.to("pol", NAMES));
    assertEquals(Optional.of("pool"), NearestName.to("pooll", NAMES));
    assertEquals(Optional.of("pool"), NearestName.to("pOal", NAMES));
    assertEquals(Optional.of("loop"), NearestName.to("olop", NAMES));
    assertEquals(Optional.of("os"), NearestName.to("so", NAMES));
  }

  @Test
  void findsAWordThatWasNotTypedToItsEnd() {
    assertEquals(Optional.of("playground"), NearestName.to("play", NAMES));
    assertEquals(Optional.of("--speed"), NearestName.to("--sp", NAMES));
  }

  @Test
  void findsNothingThatIsFarFromAllOrEmptyOrEndless() {
    assertEquals(Optional.empty(), NearestName.to("sequential", NAMES));
    assertEquals(Optional.empty(), NearestName.to("", NAMES));
    assertEquals(Optional.empty(), NearestName.to("--", NAMES));
    assertEquals(Optional.empty(), NearestName.to("pool".repeat(1_000_000), NAMES));
  }

  @Test
  void countsSlips() {
    assertEquals(0, NearestName.slips("join", "join"));
    assertEquals(4, NearestName.slips("", "join"));
    assertEquals(1, NearestName.slips("jion", "join"));
    assertEquals(3, NearestName.slips("kitten", "sitting"));
  }
}

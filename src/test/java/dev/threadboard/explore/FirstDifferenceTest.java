package dev.threadboard.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstDifferenceTest {
  private static final Event MADE = event(1, 0, new Fact.Create(1, "MainThread", "main", false));

  @Test
  void tellsTheFirstEventThatIsAnother() {
    assertEquals(
        "event 2, MainThread prints: 1 (at 0.0 s); and another time MainThread prints: 2 (at 0.0"
            + " s)",
        FirstDifference.of(
            List.of(MADE, event(2, 0, new Fact.Print("1", "\n"))),
            List.of(MADE, event(2, 0, new Fact.Print("2", "\n")))));
  }

  @Test
  void tellsThatOneEndsEarlier() {
    assertEquals(
        "event 2, nothing more; and another time MainThread prints: 2 (at 1.5 s)",
        FirstDifference.of(
            List.of(MADE), List.of(MADE, event(2, 1_500_000_000, new Fact.Print("2", "\n")))));
  }

  @Test
  void tellsNothingOfRunsThatAreAlike() {
    assertNull(FirstDifference.of(List.of(MADE), List.of(MADE)));
  }

  private static Event event(long seq, long nanos, Fact fact) {
    return new Event(seq, nanos, 1, "MainThread", fact);
  }
}

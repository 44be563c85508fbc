package dev.threadboard.event.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.event.Event;
import dev.threadboard.event.EveryFact;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedEventsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatWasPackedIsUnpackedTheSame(long seed) {
    List<Event> events = new EveryFact(seed).run(2000);
    assertEquals(events, PackedEvents.unpack(pack(events), 1));
    List<Event> later = events.subList(700, 1900);
    assertEquals(later, PackedEvents.unpack(pack(later), 701));
  }

  @Test
  void linesAndStepsTakeAFewBytesEach() {
    List<Event> events = new ArrayList<>();
    for (int seq = 1; seq <= 3000; seq += 3) {
      int ident = 1 + seq % 12;
      String name = "ThreadPoolExecutor-0_" + ident;
      events.add(new Event(seq, seq * 1_000L, ident, name, new Fact.Line(seq % 20)));
      events.add(new Event(seq + 1, seq * 1_000L, ident, name, new Fact.Step(seq % 60, 60)));
      events.add(new Event(seq + 2, seq * 1_000L, ident, name, new Fact.Print("0 from 9", "\n")));
    }
    int bytes = pack(events).length;
    assertTrue(bytes < 9 * events.size(), bytes + " bytes for " + events.size() + " events");
  }

  private static byte[] pack(List<Event> events) {
    PackedEvents pack = new PackedEvents();
    events.forEach(pack::add);
    return pack.take();
  }

  @Test
  void onePackAfterAnotherKnowsNothingOfIt() {
    List<Event> events = new EveryFact(1).run(600);
    PackedEvents packs = new PackedEvents();
    for (List<Event> part : List.of(events.subList(0, 200), events.subList(200, 600))) {
      part.forEach(packs::add);
      assertArrayEquals(pack(part), packs.take());
    }
  }
}

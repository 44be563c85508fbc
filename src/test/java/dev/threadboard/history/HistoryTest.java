package dev.threadboard.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Board;
import dev.threadboard.board.BoardText;
import dev.threadboard.board.LogLines;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {
  private static final Board EMPTY = Board.EMPTY;

  static List<Scenario> scenarios() {
    return Catalogue.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theBoardOfAnyMomentIsThatOfFoldingSoFar(Scenario scenario) {
    for (long seed = 1; seed <= 3; seed++) {
      List<Event> events =
          RunningScenario.whole(
                  scenario, Arguments.defaults(scenario), SchedulingOptions.random(seed))
              .events();
      try (History history = new History()) {
        addInBatches(history, events, new Random(seed));
        List<Board> boards = new ArrayList<>(List.of(EMPTY));
        events.forEach(event -> boards.add(boards.get(boards.size() - 1).after(event)));
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
          int seq = random.nextInt(events.size() + 1);
          assertEquals(
              BoardText.of(boards.get(seq)), BoardText.of(history.at(seq)), "after " + seq);
        }
      }
    }
  }

  @Test
  void aLongRunIsRememberedWholeThoughMostOfItIsPackedAndSomeOfItInAFile() {
    int length = 3 * (1 << 16) + 1234;
    Random random = new Random(1);
    try (History history = new History(2)) {
      List<Event> events = longRun(length);
      addInBatches(history, events, random);
      assertEquals(length, history.size());
      for (int i = 0; i < 40; i++) {
        int seq = 1 + random.nextInt(length);
        assertEquals(events.get(seq - 1), history.event(seq));
        Board board = history.at(seq);
        assertEquals(seq, board.seq());
        assertEquals(lastLine(events, seq), board.threads().get(2).line());
        assertEquals(seq, history.upTo(events.get(seq - 1).nanos()));
      }
      List<Event> all = new ArrayList<>();
      history.each(all::add);
      assertEquals(events, all);
    }
  }

  @Test
  void aMomentOfALongRunRemembersTheLogLinesBeforeIt() {
    try (History history = new History()) {
      List<Event> events = longRun(200_000);
      for (int seq = 4; seq <= events.size(); seq++) {
        Fact print = new Fact.Print("at " + seq, "\n");
        events.set(seq - 1, new Event(seq, seq, 2, "Thread-1", print));
      }
      addInBatches(history, events, new Random(2));
      for (int seq : new int[] {40_000, 70_000, 131_072, 199_999}) {
        LogLines lines = history.at(seq).log().lines();
        for (int back = 0; back < 1024; back++) {
          assertEquals("at " + (seq - back), lines.get(lines.end() - 1 - back).text());
        }
        assertEquals(history.newest().log().lines().end() - (200_000 - seq), lines.end());
      }
    }
  }

  @Test
  void momentsAndThreadsAreFound() {
    try (History history = new History()) {
      List<Event> events = longRun(5000);
      history.add(events);
      assertEquals(0, history.upTo(-1));
      assertEquals(3, history.upTo(0));
      assertEquals(5000, history.upTo(Long.MAX_VALUE));
      assertEquals(4998, history.next(4997, event -> event.ident() == 2));
      assertEquals(0, history.next(4998, event -> event.ident() == 99));
      assertEquals(3, history.previous(4, event -> event.ident() == 1));
      assertEquals(0, history.previous(1, event -> true));
    }
  }

  @Test
  void whatHasJustHappenedIsThereWhetherItIsPackedYetOrNot() {
    List<Event> events = longRun(60_000);
    Random random = new Random(3);
    try (History history = new History(2)) {
      for (int from = 0; from < events.size(); ) {
        int to = Math.min(events.size(), from + 1 + random.nextInt(3000));
        history.add(events.subList(from, to));
        int seq = Math.max(1, to - random.nextInt(10_000));
        assertEquals(events.get(seq - 1), history.event(seq));
        assertEquals(seq, history.at(seq).seq());
        from = to;
      }
    }
  }

  @Test
  void noThreadIsLeftBehind() {
    try (History history = new History()) {
      history.add(longRun(50_000));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (Thread.getAllStackTraces().keySet().stream().anyMatch(HistoryTest::packs)) {
      assertTrue(System.nanoTime() < end, "a packer stays");
      Thread.onSpinWait();
    }
  }

  private static boolean packs(Thread thread) {
    return thread.getName().equals(SegmentPacker.NAME);
  }

  /** A thread that passes one line after the other, an event a nanosecond. */
  private static List<Event> longRun(int length) {
    List<Event> events = new ArrayList<>();
    Fact run = new Fact.Run(1, "long", "", java.util.Map.of(), "fifo", null, false, List.of("a"));
    events.add(new Event(1, 0, 1, "MainThread", run));
    events.add(new Event(2, 0, 1, "MainThread", new Fact.Create(1, "MainThread", "m", false)));
    events.add(new Event(3, 0, 1, "MainThread", new Fact.Create(2, "Thread-1", "f()", false)));
    for (int seq = 4; seq <= length; seq++) {
      events.add(new Event(seq, seq, 2, "Thread-1", new Fact.Line(seq % 1000)));
    }
    return events;
  }

  private static int lastLine(List<Event> events, int seq) {
    return events.get(seq - 1).fact() instanceof Fact.Line line ? line.line() : 0;
  }

  private static void addInBatches(History history, List<Event> events, Random random) {
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(2048));
      history.add(List.copyOf(events.subList(from, to)));
      from = to;
    }
  }
}

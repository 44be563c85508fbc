package dev.threadboard.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.TimelineEntry.HappensBefore;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.persistent.RingBuffer;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final Board EMPTY = Board.EMPTY;
  private static final long SECOND = 1_000_000_000;

  /** How long a thread was in a state. */
  private record Share(int ident, State state) {}

  private final Story story =
      Story.of("scenario", false, "pass").thread("Thread-1 (f)", "f()", true);

  static Stream<Scenario> scenarios() {
    return Catalogue.scenarios().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void itSumsUpToWhatTheThreadsWereInFromEventToEvent(Scenario scenario) {
    for (int seed = 0; seed < 20; seed++) {
      Arguments arguments = Arguments.defaults(scenario);
      check(
          RunningScenario.whole(scenario, arguments, SchedulingOptions.random(seed)).events(),
          seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void itDoesSoWhereRunningTakesTimeToo(int seed) {
    check(BatchTest.story(new Random(seed)), seed);
  }

  /** Folds in batches, keeps the boards, and looks at each again after all has been folded. */
  private static void check(List<Event> events, int seed) {
    Random random = new Random(seed);
    List<Board> boards = new ArrayList<>();
    List<Map<Share, Long>> expected = new ArrayList<>();
    Map<Share, Long> naive = new HashMap<>();
    Board single = EMPTY;
    Board batched = EMPTY;
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(60));
      for (Event event : events.subList(from, to)) {
        long passed = event.nanos() - single.nanos();
        for (ThreadState thread : passed == 0 ? List.<ThreadState>of() : single.threads().all()) {
          Share share = new Share(thread.ident(), single.threads().stateOf(thread));
          naive.merge(share, passed, Long::sum);
        }
        single = single.after(event);
      }
      batched = batched.after(List.copyOf(events.subList(from, to)));
      boards.add(batched);
      expected.add(new HashMap<>(naive));
      from = to;
    }
    for (int i = 0; i < boards.size(); i++) {
      assertEquals(expected.get(i), sums(boards.get(i)), "seed " + seed + " board " + i);
    }
  }

  private static Map<Share, Long> sums(Board board) {
    Map<Share, Long> sums = new HashMap<>();
    Threads threads = board.threads();
    moments(board).stream()
        .filter(TimelineEntry.Interval.class::isInstance)
        .map(TimelineEntry.Interval.class::cast)
        .forEach(s -> sums.merge(new Share(s.ident(), s.phase().state()), s.length(), Long::sum));
    for (ThreadState thread : threads.all()) {
      boolean runs = thread.state() == State.RUNNING;
      State state = runs ? State.READY : thread.state();
      long length = board.nanos() - thread.phase().since();
      sums.merge(new Share(thread.ident(), state), length, Long::sum);
      if (threads.stateOf(thread) == State.RUNNING) {
        long running = board.nanos() - threads.runningSince(thread);
        sums.merge(new Share(thread.ident(), State.RUNNING), running, Long::sum);
      }
      long ran = sums.getOrDefault(new Share(thread.ident(), State.RUNNING), 0L);
      sums.merge(new Share(thread.ident(), State.READY), -ran, Long::sum);
    }
    sums.values().removeIf(length -> length == 0);
    return sums;
  }

  @Test
  void itTellsWhoStartedAndWhoJoinedWhom() {
    story.at(1).by(2, new Fact.End()).by(1, new Fact.Join(2));
    assertEquals(
        List.of(
            new HappensBefore(HappensBefore.Kind.START, 1, 2, 0),
            new HappensBefore(HappensBefore.Kind.JOIN, 2, 1, SECOND)),
        causes(story.board()));
  }

  @Test
  void itTellsWhoFreedALockForWhomEvenIfAnotherHeldItWhenTheWaitBegan() {
    story.thread("Thread-2 (f)", "f()", true);
    story.by(3, new Fact.Wait(WaitReason.LOCK, 1, "lock-1"));
    story.at(1).by(1, new Fact.Release("lock-1")).by(2, new Fact.Acquire("lock-1"));
    story.at(2).by(2, new Fact.Release("lock-2"), new Fact.Release("lock-1"));
    story.by(1, new Fact.Release("lock-3")).by(3, new Fact.Wake());
    List<HappensBefore> causes = causes(story.board());
    assertEquals(
        new HappensBefore(HappensBefore.Kind.RELEASE, 2, 3, 2 * SECOND),
        causes.get(causes.size() - 1));
  }

  @Test
  void aWaitThatIsCutOffWasReleasedByNobody() {
    story.by(1, new Fact.Release("lock-1")).by(2, new Fact.Wait(WaitReason.LOCK, 1, "lock-1"));
    story.by(1, new Fact.Release("lock-1")).by(2, new Fact.CutOff());
    assertEquals(1, causes(story.board()).size());
  }

  @Test
  void linesAndStepsLeaveItAlone() {
    Board before = story.board();
    Event line = new Event(before.seq() + 1, 0, 2, "Thread-1 (f)", new Fact.Line(1));
    Event step = new Event(before.seq() + 2, 0, 1, "MainThread", new Fact.Step(1, 2));
    Timeline timeline = before.threads().timeline();
    assertTrue(timeline == before.after(List.of(line, step)).threads().timeline());
  }

  @Test
  void theOldestIsForgottenAndItSaysSinceWhenNothingIsMissing() {
    Board board = story.board();
    long seq = board.seq();
    assertFalse(board.threads().timeline().forgetful());
    for (int i = 0; i < 80_000; i++) {
      Event sleep = new Event(++seq, i * SECOND, 2, "Thread-1 (f)", new Fact.Sleep(1));
      Event wake = new Event(++seq, (i + 1) * SECOND, 2, "Thread-1 (f)", new Fact.Wake());
      Event print =
          new Event(++seq, (i + 1) * SECOND, 2, "Thread-1 (f)", new Fact.Print("a", "\n"));
      board = board.after(List.of(sleep, wake, print));
    }
    Timeline timeline = board.threads().timeline();
    RingBuffer<TimelineEntry> moments = timeline.entries();
    assertTrue(timeline.forgetful());
    assertTrue(moments.end() - moments.first() > 32_768 - 512);
    assertTrue(moments.end() - moments.first() <= 32_768);
    assertEquals(moments.get(moments.first()).at(), timeline.since());
  }

  @Test
  void aTimeIsFoundByHalving() {
    for (int i = 0; i < 2000; i++) {
      story.at(i / 3).by(1, new Fact.Print("a", "\n"));
    }
    Timeline timeline = story.board().threads().timeline();
    for (long time = 0; time < 700; time += 7) {
      long nanos = time * SECOND;
      long found = timeline.firstAt(nanos);
      assertTrue(found == timeline.entries().end() || timeline.entries().get(found).at() >= nanos);
      assertTrue(found == 0 || timeline.entries().get(found - 1).at() < nanos);
    }
  }

  @Test
  void aHundredThousandThreadsAreNoTrouble() {
    IntStream.range(0, 100_000).forEach(i -> story.thread("Thread-" + i, "f()", true));
    List<Event> events = story.events();
    Board board = EMPTY.after(events);
    assertEquals(100_002, board.threads().size());
    assertTrue(board.threads().timeline().forgetful());
  }

  private static List<TimelineEntry> moments(Board board) {
    RingBuffer<TimelineEntry> moments = board.threads().timeline().entries();
    return LongStream.range(moments.first(), moments.end()).mapToObj(moments::get).toList();
  }

  private static List<HappensBefore> causes(Board board) {
    return moments(board).stream()
        .filter(HappensBefore.class::isInstance)
        .map(HappensBefore.class::cast)
        .toList();
  }
}

package dev.threadboard.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.compare.ComparedRun;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.time.FakeClock;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.viewer.Playhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two runs of three events at once, then one at each second: of the left one at 1, 2 and 3. */
class ComparisonViewerTest {
  private static final long SECOND = 1_000_000_000;
  private final FakeClock clock = FakeClock.standing();
  private final ComparisonViewer show = show(new Speed(2));

  @BeforeEach
  void skipTheOpening() {
    clock.forward(1);
    show.goOn();
  }

  private ComparisonViewer show(Speed speed) {
    Comparison both = Comparison.of(side(1, 2, 3), side(2));
    return new ComparisonViewer(both, new Pace(speed, false), clock);
  }

  private static ComparedRun side(double... moments) {
    Story story = Story.of("story", false, "print(0)");
    for (double moment : moments) {
      story.at(moment).by(1, new Fact.Print("0", "\n"));
    }
    History history = new History();
    history.add(story.events());
    return ComparedRun.of("side", history);
  }

  @Test
  void bothGoAlongWithOneClock() {
    assertShows(3, 3, 0);
    clock.forward(1);
    assertTrue(show.goOn());
    assertShows(5, 4, 2 * SECOND);
    clock.forward(8);
    assertTrue(show.isMoving());
    assertTrue(show.goOn());
    assertShows(6, 4, 3 * SECOND);
    assertTrue(show.isAtEnd());
    assertFalse(show.isMoving());
  }

  @Test
  void theFirstInstantIsShownEventByEventAtThatSpeedAndThenTimePasses() {
    ComparisonViewer opened = show(new Speed(2));
    opened.goOn();
    assertEquals(0, opened.playhead().seq());
    for (int event = 1; event <= 6; event++) {
      clock.forward(0.075);
      assertTrue(opened.goOn());
      assertEquals(event, opened.playhead().seq());
      assertEquals(0, opened.now());
    }
    clock.forward(0.075);
    assertFalse(opened.goOn());
    clock.forward(0.5);
    assertTrue(opened.goOn());
    assertEquals(SECOND, opened.now());
  }

  @Test
  void aKeyThatMovesThroughTimeEndsTheOpening() {
    ComparisonViewer opened = show(new Speed(2));
    opened.act(new PaceCommand.Faster());
    clock.forward(0.01);
    opened.goOn();
    assertEquals(6, opened.playhead().seq());
  }

  @Test
  void atMaxBothAreAtTheirEndAtOnce() {
    ComparisonViewer quick = show(Speed.MAX);
    quick.goOn();
    assertTrue(quick.isAtEnd());
    assertEquals(3 * SECOND, quick.now());
  }

  @Test
  void aStepIsTheNextEventOfEitherRunAndBackTheLast() {
    show.act(new SeekCommand.To(0));
    for (int[] after :
        new int[][] {
          {1, 0}, {2, 0}, {3, 0}, {3, 1}, {3, 2}, {3, 3}, {4, 3}, {5, 3}, {5, 4}, {6, 4}, {6, 4}
        }) {
      show.act(new SeekCommand.Step(0, false));
      assertEquals(after[0], show.runs().get(0).board().seq());
      assertEquals(after[1], show.runs().get(1).board().seq());
    }
    for (int[] after : new int[][] {{5, 4}, {5, 3}, {4, 3}, {3, 3}, {3, 2}}) {
      show.act(new SeekCommand.Step(0, true));
      assertEquals(after[0], show.runs().get(0).board().seq());
      assertEquals(after[1], show.runs().get(1).board().seq());
    }
  }

  @Test
  void momentsAreThoseOfEitherRun() {
    show.act(new SeekCommand.To(0));
    long[] moments = {0, SECOND, 2 * SECOND, 3 * SECOND, 3 * SECOND};
    for (long moment : moments) {
      show.act(new SeekCommand.Moments(1));
      assertEquals(moment, show.now());
    }
    assertTrue(show.isAtEnd());
    show.act(new SeekCommand.Moments(-1));
    assertShows(5, 4, 2 * SECOND);
    show.act(new SeekCommand.Moments(-1));
    assertShows(4, 3, SECOND);
  }

  @Test
  void everyEventOfAnInstantHasAPlaceOfItsOwn() {
    show.act(new SeekCommand.To(0));
    double before = show.playhead().place(show.now(), show.playhead().seq());
    assertEquals(0, before);
    while (!show.isAtEnd()) {
      show.act(new SeekCommand.Step(0, false));
      Playhead there = show.playhead();
      double place = there.place(show.now(), there.seq());
      assertTrue(place > before, there.toString());
      before = place;
      show.act(new SeekCommand.To(place));
      assertEquals(there.seq(), show.playhead().seq());
    }
    assertEquals(1, before);
  }

  @Test
  void timeStandsStillWhereOneSeeksAndGoesOnFromThere() {
    show.act(new SeekCommand.To(show.playhead().place(3 * SECOND / 2, 7)));
    assertShows(4, 3, 3 * SECOND / 2);
    clock.forward(5);
    assertFalse(show.goOn());
    show.act(new PaceCommand.TogglePause());
    clock.forward(0.25);
    assertTrue(show.goOn());
    assertShows(5, 4, 2 * SECOND);
  }

  @Test
  void keysActOnTheBoardThatIsTurnedTo() {
    show.goOn();
    show.act(new ViewCommand.Turn(1));
    show.act(new ViewCommand.ScrollLog(-1));
    show.act(new ViewCommand.ToggleListing());
    assertEquals(1, show.side());
    assertFalse(show.runs().get(0).view().listing());
    assertFalse(show.runs().get(1).view().listing());
    show.act(new ViewCommand.ToggleHelp());
    assertTrue(show.turnedTo().view().help());
    assertFalse(show.runs().get(0).view().help());
  }

  private void assertShows(long left, long right, long now) {
    assertEquals(left, show.runs().get(0).board().seq());
    assertEquals(right, show.runs().get(1).board().seq());
    assertEquals(now, show.now());
  }
}

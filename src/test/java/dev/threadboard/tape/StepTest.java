package dev.threadboard.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.re2j.Pattern;
import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.tape.syntax.PatternScope;
import dev.threadboard.viewer.ViewedRun;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
  private final ViewedRun viewed =
      Story.of("a story", false)
          .thread("Thread-1 (f)", "f()", true)
          .thread("Thread-2 (f)", "f()", true)
          .thread("Thread-1 (f)", "f()", false)
          .by(2, new Fact.Sleep(3))
          .by(1, new Fact.Line(1))
          .viewed();

  @ParameterizedTest
  @CsvSource({
    "Thread-1, SLEEPING, true",
    "Thread-1, NEW, true",
    "Thread-1, DONE, false",
    "Thread-1 (f), SLEEPING, true",
    "Thread-2, READY, true",
    "Thread-2, RUNNING, false",
    "MainThread, RUNNING, true",
    "1, RUNNING, true",
    "2, SLEEPING, true",
    "4, NEW, true",
    "5, NEW, false",
    "Thread, NEW, false",
    "x, RUNNING, true",
    "x, SLEEPING, false",
  })
  void aThreadIsMeantByItsNamesItsPaneOrAsTheSelectedOne(String thread, State state, boolean seen) {
    assertEquals(seen, await(thread, state).seen(viewed));
  }

  @Test
  void xFollowsTheSelectionUnlessAThreadIsCalledSo() {
    Step.AwaitState sleeping = await("x", State.SLEEPING);
    assertEquals(true, sleeping.seen(viewed.after(new ViewCommand.Select(2))));
    ViewedRun named = Story.of("a story", false).thread("x", "f()", false).viewed();
    assertEquals(true, await("x", State.NEW).seen(named), "MainThread is selected");
    assertEquals(false, await("x", State.RUNNING).seen(named));
  }

  @Test
  void beforeTheFirstEventNothingIsSeen() {
    for (String thread : List.of("x", "1", "MainThread")) {
      assertEquals(false, await(thread, State.NEW).seen(ViewedRun.beginning(viewed.view().pace())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LINE, ^one$, true",
    "LINE, ^two$, true",
    "LINE, one.*two, false",
    "SCREEN, ^two$, false",
    "SCREEN, 'one\\n  two', false",
    "SCREEN, 'one\\ntwo', true",
    "SCREEN, \\Aone, true",
  })
  void aPatternIsLookedForInEachRowOrInAllOfThem(PatternScope scope, String pattern, boolean seen) {
    Step.AwaitText text =
        new Step.AwaitText(scope, Pattern.compile(pattern), Duration.ofSeconds(1));
    assertEquals(seen, text.seen(List.of("one   ", "two", "   ")));
  }

  private static Step.AwaitState await(String thread, State state) {
    return new Step.AwaitState(thread, state, Duration.ofSeconds(1));
  }
}

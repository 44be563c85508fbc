package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.threadboard.board.Story;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.Speed;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Style;
import dev.threadboard.viewer.ViewedRun;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintFlashTest {
  private static final long PRINTED = 1_000_000_000;

  private static Story story() {
    String[] listing = Collections.nCopies(18, "time.sleep(9)").toArray(String[]::new);
    Story story = Story.of("story", false, listing);
    story.thread("Thread-1 (work)", "work(9)", true);
    return story.at(1).by(2, new Fact.Print("hello", "\n"), new Fact.Line(2), new Fact.Sleep(9));
  }

  private static ViewedRun at(String speed) {
    Pace pace = new Pace(Speed.parse(speed).orElseThrow(), false);
    return ViewedRun.beginning(pace).at(story().board());
  }

  private static Painted paint(ViewedRun viewed, long nanos) {
    return Painted.of(viewed, nanos / 1e9, 80, 24);
  }

  private static boolean standsOut(ViewedRun viewed, long nanos, String before, String text) {
    Style lasting = paint(viewed, PRINTED + 8_000_000_000L).style(before, text);
    return !lasting.equals(paint(viewed, nanos).style(before, text));
  }

  @ParameterizedTest
  @CsvSource({"1,0,false", "1,1,true", "1,299,true", "1,300,false", "8,300,true", "8,2400,false"})
  void aPrintAndItsPaneStandOutForAMomentOfTheViewersTime(
      String speed, long millis, boolean standsOut) {
    long nanos = PRINTED + millis * 1_000_000;
    assertEquals(standsOut, standsOut(at(speed), nanos, "Thread-1 ", "hello"));
    assertEquals(standsOut, standsOut(at(speed), nanos, "", "work(9)"));
  }

  @Test
  void aTallPaneShowsWhatWasPrinted() {
    Painted flashing = Painted.of(at("1"), 1.1, 100, 40);
    Painted calm = Painted.of(at("1"), 2, 100, 40);
    assertNotEquals(calm.style("1.0  ", "hello"), flashing.style("1.0  ", "hello"));
    assertEquals(calm.style("", "work(9)"), flashing.style("", "work(9)"));
  }

  @Test
  void nothingStandsOutWhereTimeStandsOrIsNotWaitedFor() {
    ViewedRun paused = at("1").after(new PaceCommand.TogglePause());
    assertFalse(standsOut(paused, PRINTED + 1, "Thread-1 ", "hello"));
    assertFalse(standsOut(at("max"), PRINTED + 1, "Thread-1 ", "hello"));
  }
}

package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Size;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python waiting for threads at its end looks like no {@code join()} anywhere. */
class MainOverTest {
  private static Story over() {
    Story story = Story.of("join", false, "def f(n):", "    sleep(n)", "x.start()", "x.join()");
    story.by(1, new Fact.Line(3)).thread("Thread-1 (f)", "f(4)", true);
    story.by(2, new Fact.Line(2), new Fact.Sleep(4));
    return story.by(1, new Fact.Line(4), new Fact.Wait(WaitReason.SHUTDOWN, 2, "Thread-1 (f)"));
  }

  private static String paint(ViewedRun viewed, int columns) {
    Size size = new Size(columns, 30);
    Scene scene =
        new Scene(viewed, 2_000_000_000L, size, Theme.terminal(), Glyphs.UNICODE, List.of(), "Esc");
    return DashboardView.paint(scene).frame().text();
  }

  @ParameterizedTest
  @ValueSource(ints = {76, 80, 100, 200})
  void thePaneSaysThatMainIsOverAndNoLineIsMarkedForIt(int columns) {
    String picture = paint(over().viewed(), columns);
    assertTrue(picture.contains("main is over"), picture);
    assertTrue(picture.contains("Python waits for Thread-1"), picture);
    assertTrue(picture.contains("no daemon"), picture);
    List<String> marked = picture.lines().filter(line -> line.contains("▸")).toList();
    assertEquals(1, marked.size(), picture);
    assertTrue(marked.get(0).contains("sleep(n)"), picture);
  }

  @Test
  void ofManyThreadsThePaneTellsTheNumberWhereTheirNamesDoNotFit() {
    Story story = over();
    story.thread("Thread-2 (f)", "f(4)", true).by(3, new Fact.Line(2), new Fact.Sleep(4));
    String picture = paint(story.viewed(), 76);
    assertTrue(picture.contains("Python waits for 2 threads"), picture);
    assertFalse(picture.contains("…"), picture);
    assertTrue(paint(story.viewed(), 200).contains("waits for Thread-1 and Thread-2"), picture);
  }

  @Test
  void aLifeTellsNoJoinThatNeverWas() {
    Story story = over().at(4).by(2, new Fact.Wake(), new Fact.End()).by(1, new Fact.Wake());
    for (int thread : new int[] {1, 2}) {
      ViewedRun viewed =
          story.viewed().after(new ViewCommand.Select(thread)).after(new ViewCommand.ToggleZoom());
      String picture = paint(viewed, 100);
      assertFalse(picture.contains("joined"), picture);
      assertTrue(thread == 2 || picture.contains("Python waits for Thread-1, which"), picture);
      assertTrue(picture.contains(thread == 1 ? "Thread-1 has ended" : "Python waited"), picture);
    }
  }

  @Test
  void theTimelineHasAFillingOfItsOwnForIt() {
    String picture = paint(over().viewed().after(new ViewCommand.ToggleTimeline()), 100);
    assertTrue(picture.contains("═ main over"), picture);
    assertFalse(picture.contains("▓ waits"), picture);
  }
}

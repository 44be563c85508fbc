package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.predict.Prediction;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Narration;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.VariablesInSight;
import dev.threadboard.viewer.ViewedRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeViewTest {
  private final Keyboard keyboard = new Keyboard(Bindings.DEFAULTS, false);

  /** A worker that takes so many tasks, each of which prints once. */
  private static ViewedRun worker(int tasks) {
    Story story = Story.of("pool", false, "pass").thread("Worker", "_worker()", true);
    for (int i = 1; i <= tasks; i++) {
      story
          .at(i)
          .by(
              2,
              new Fact.TaskBegin("executor", i, "f(" + i + ")"),
              new Fact.Print("in " + i, "\n"),
              new Fact.TaskEnd("executor", i, null));
    }
    return story.viewed().after(new ViewCommand.Select(2)).after(new ViewCommand.ToggleZoom());
  }

  private static Picture picture(ViewedRun viewed) {
    return DashboardView.paint(
        new Scene(
            viewed,
            60_000_000_000L,
            new Size(80, 24),
            Theme.terminal(),
            Glyphs.UNICODE,
            List.of(),
            "Esc"));
  }

  private ViewedRun press(KeyType key, ViewedRun viewed) {
    return viewed.after(
        keyboard.command(new KeyStroke(key), viewed, picture(viewed).layout()).orElseThrow());
  }

  @Test
  void tasksTakenAreToldAndAllOfItCanBeScrolledTo() {
    ViewedRun viewed = worker(30);
    String newest = picture(viewed).frame().text();
    assertTrue(newest.contains("takes f(30)"), newest);
    assertTrue(newest.contains(" earlier "), newest);
    for (int i = 0; i < 20; i++) {
      viewed = press(KeyType.PageUp, viewed);
    }
    String oldest = picture(viewed).frame().text();
    assertTrue(oldest.contains("started by MainThread\n") || oldest.contains("takes f(1)"), oldest);
    assertFalse(oldest.contains(" earlier "), oldest);
    assertTrue(oldest.contains(" later "), oldest);
    for (int i = 0; i < 20; i++) {
      viewed = press(KeyType.PageDown, viewed);
    }
    assertEquals(newest, picture(viewed).frame().text());
  }

  @Test
  void aScrolledLifeStaysWhereItIsWhileTheThreadGoesOn() {
    ViewedRun scrolled = press(KeyType.PageUp, worker(30));
    ViewedRun later = scrolled.at(worker(40).board());
    assertEquals(lines(scrolled), lines(later));
  }

  private static List<String> lines(ViewedRun viewed) {
    return picture(viewed)
        .frame()
        .text()
        .lines()
        .filter(line -> line.contains("takes"))
        .filter(line -> line.startsWith("┃"))
        .toList();
  }

  private static Scene looking(ViewedRun viewed, int rows, VariablesInSight seen) {
    return new Scene(
        viewed,
        60_000_000_000L,
        new Size(80, rows),
        Theme.terminal(),
        Glyphs.UNICODE,
        List.of(),
        "Esc",
        Playhead.LIVE,
        List.of(),
        Prediction.OFF,
        Narration.NONE,
        seen);
  }

  @Test
  void scrollingUpShowsTheOtherVariablesBeforeTheOldestLine() {
    List<String> variables = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      variables.add("x" + i + " = " + i);
    }
    VariablesInSight seen = new VariablesInSight("Variables in f, line 1:", variables);
    StringBuilder all = new StringBuilder();
    for (int end = 1; end < 200; end += 5) {
      ViewedRun viewed = worker(3).after(new ViewCommand.ScrollLife(end));
      all.append(DashboardView.paint(looking(viewed, 30, seen)).frame().text());
    }
    for (String variable : variables) {
      assertTrue(all.toString().matches("(?s).*\\b" + variable + " .*"), variable);
    }
    assertTrue(all.toString().contains(" more: PgUp"), all.toString());
  }

  @Test
  void ofManyVariablesAsManyAreShownAsLeaveRoomForThePast() {
    List<String> variables = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      variables.add("x" + i + " = " + "9".repeat(100));
    }
    VariablesInSight seen = new VariablesInSight("Variables in f, line 1:", variables);
    for (int rows = 10; rows < 40; rows++) {
      Scene scene = looking(worker(30), rows, seen);
      String text = DashboardView.paint(scene).frame().text();
      assertTrue(text.contains("60.0 s"), text);
      if (rows >= 24) {
        assertTrue(text.contains("Variables in f, line 1:"), text);
        assertTrue(text.contains("┃   x1 = 99"), text);
        assertTrue(text.contains("9… ┃") || text.contains("9…┃"), text);
        assertTrue(text.contains(" more: PgUp"), text);
        assertTrue(text.contains("takes f(30)"), text);
      }
    }
  }
}

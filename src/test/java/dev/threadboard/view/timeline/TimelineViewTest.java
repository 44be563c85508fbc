package dev.threadboard.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Board;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Speed;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.RunningScenario;
import dev.threadboard.engine.SchedulingOptions;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.scenario.Arguments;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineViewTest {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);
  private static final Size SMALL = new Size(80, 24);

  /** Twelve threads of every kind of stretch and of every fate. */
  private static Story twelve() {
    Story story = Story.of("twelve", false, "pass");
    for (int i = 1; i <= 11; i++) {
      story.thread("Thread-" + i + " (work)", "work(" + i + ")", i != 11);
    }
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (work)"));
    story.by(2, new Fact.Acquire("lock-1"), new Fact.Sleep(4));
    story.by(3, new Fact.Wait(WaitReason.LOCK, 2, "lock-1"));
    story.by(4, new Fact.Wait(WaitReason.WORK, 0, "pool")).by(5, new Fact.Sleep(9));
    story.at(1).by(6, new Fact.Print("hello", "\n"), new Fact.End());
    story.by(7, new Fact.Error("E: x", List.of("E: x")), new Fact.End());
    story.at(2).by(8, new Fact.Line(1)).at(3).by(9, new Fact.Line(1)).by(8, new Fact.Sleep(9));
    story.at(4).by(2, new Fact.Wake(), new Fact.Print("4", "\n"), new Fact.Release("lock-1"));
    story.by(3, new Fact.Wake(), new Fact.Acquire("lock-1"), new Fact.Sleep(1.1));
    story.at(5.1).by(3, new Fact.Wake(), new Fact.Sleep(0.2)).at(5.3).by(3, new Fact.Wake());
    story.by(3, new Fact.Release("lock-1"), new Fact.Wait(WaitReason.RESULT, 0, "task 1"));
    story.at(6).by(2, new Fact.End()).by(1, new Fact.Wake(), new Fact.Join(2));
    story.by(1, new Fact.Sleep(3)).by(10, new Fact.CutOff()).by(4, new Fact.Wake());
    return story.by(4, new Fact.Sleep(3)).at(7.5).by(11, new Fact.Sleep(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120, 200})
  void twelveThreadsOfEveryFate(int columns) {
    golden("twelve", paint(twelve().viewed(), new Size(columns, columns * 3 / 10)));
  }

  @ParameterizedTest
  @CsvSource({
    "loop, 80",
    "loop, 120",
    "loop, 200",
    "pool, 80",
    "pool, 120",
    "pool, 200",
    "join, 80",
    "join, 120",
    "join, 200",
    "daemon, 80",
    "daemon, 120",
    "daemon, 200"
  })
  void aWholeRun(String name, int columns) {
    Size size = new Size(columns, columns * 3 / 10);
    golden(name, paint(run(name).after(new ViewCommand.Select(2)), size));
  }

  @ParameterizedTest
  @EnumSource(
      value = Glyphs.class,
      names = {"ASCII", "CONSOLE"})
  void charactersThatATerminalWithoutUnicodeHas(Glyphs glyphs) {
    ViewedRun viewed = timeline(twelve().viewed()).after(new ViewCommand.Select(3));
    Frame frame = picture(viewed, SMALL, glyphs).frame();
    golden("twelve-" + glyphs.name().toLowerCase(Locale.ROOT), frame);
  }

  @ParameterizedTest
  @CsvSource({"60,15", "40,10"})
  void lanesAreLeftOutWhereThereIsNoRoom(int columns, int rows) {
    ViewedRun viewed = twelve().viewed().after(new ViewCommand.Select(7));
    golden("small", paint(viewed, new Size(columns, rows)));
  }

  @Test
  void closerItShowsWhatWasMixed() {
    ViewedRun viewed =
        timeline(twelve().viewed()).after(new ViewCommand.ShowTimes(50_000_000, 4_000_000_000L));
    golden(
        "closer", picture(viewed.after(new ViewCommand.Select(3)), SMALL, Glyphs.UNICODE).frame());
  }

  @Test
  void aMixedColumnIsUnderlinedAndTheLegendSaysSo() {
    ViewedRun viewed =
        timeline(twelve().viewed()).after(new ViewCommand.ShowTimes(1_000_000_000L, 0));
    Frame frame = picture(viewed, SMALL, Glyphs.UNICODE).frame();
    List<String> rows = frame.text().lines().toList();
    int row = row(rows, "Thread-2");
    int first = row(rows, "timeline") + 1;
    int zero = rows.get(first).indexOf("│0");
    assertTrue(frame.style(zero + 5, row).underline());
    assertFalse(frame.style(zero + 2, row).underline());
    assertTrue(frame.text().contains(" mixed "), frame.text());
  }

  @Test
  void whatWasForgottenIsMarkedAndNotDrawn() {
    ViewedRun viewed = twelve().viewed();
    long seq = viewed.board().seq();
    for (int i = 8; i < 20_848; i++) {
      long now = i * 1_000_000_000L;
      Event print = new Event(++seq, now, 11, "Thread-10 (work)", new Fact.Wake());
      Event sleep = new Event(++seq, now, 11, "Thread-10 (work)", new Fact.Sleep(1));
      Event other = new Event(++seq, now, 11, "Thread-10 (work)", new Fact.Print("a", "\n"));
      viewed = viewed.at(viewed.board().after(List.of(print, sleep, other)));
    }
    ViewedRun old = timeline(viewed).after(new ViewCommand.ShowTimes(100_000_000_000L, 0));
    golden("forgotten", picture(old, SMALL, Glyphs.UNICODE).frame());
  }

  @Test
  void twoThousandThreadsScrollWithTheSelection() {
    Story story = Story.of("crowd", false, "pass");
    for (int i = 1; i <= 1999; i++) {
      story.thread("Thread-" + i, "work()", true).by(i + 1, new Fact.Sleep(i % 7));
    }
    ViewedRun viewed =
        story.at(3).by(1, new Fact.Sleep(1)).viewed().after(new ViewCommand.Select(1000));
    golden("crowd", paint(viewed, SMALL));
  }

  @Test
  void theMouseFindsLanesAndTheKeysTheAxis() {
    Picture picture = picture(timeline(twelve().viewed()), SMALL, Glyphs.UNICODE);
    List<String> rows = picture.frame().text().lines().toList();
    ScreenLayout screen = picture.layout();
    int row = row(rows, "Thread-6");
    assertEquals(Optional.of(new HitRegion.Pane(7)), screen.at(30, row));
    assertEquals(1, screen.firstPane());
    assertEquals(12, screen.panes());
    assertEquals(1, screen.paneColumns());
    assertEquals(0, screen.axis().from());
  }

  @Test
  void noSizeAndNoScaleIsTooMuch() {
    ViewedRun viewed = timeline(twelve().viewed());
    for (int columns = 40; columns < 210; columns += 13) {
      for (int rows = 10; rows < 50; rows += 3) {
        for (Command look :
            List.of(
                new ViewCommand.Select(12),
                new ViewCommand.ShowTimes(1_000, 7_499_990_000L),
                new ViewCommand.ShowTimes(1_000, ViewCommand.ShowTimes.PRESENT),
                new ViewCommand.ShowTimes(1_000_000_000_000_000L, 0))) {
          Size size = new Size(columns, rows);
          assertEquals(size, picture(viewed.after(look), size, Glyphs.UNICODE).frame().size());
        }
      }
    }
  }

  @Test
  void aLifeInWords() {
    ViewedRun viewed =
        twelve().viewed().after(new ViewCommand.Select(3)).after(new ViewCommand.ToggleZoom());
    golden("life", picture(viewed, new Size(100, 40), Glyphs.UNICODE).frame());
  }

  @Test
  void aLifeThatHasEndedIsToldToItsJoin() {
    ViewedRun viewed =
        twelve().viewed().after(new ViewCommand.Select(2)).after(new ViewCommand.ToggleZoom());
    golden("life-ended", picture(viewed, SMALL, Glyphs.UNICODE).frame());
  }

  private static ViewedRun run(String name) {
    Scenario scenario = Catalogue.find(name).orElseThrow();
    List<Event> events =
        RunningScenario.whole(scenario, Arguments.defaults(scenario), SchedulingOptions.FIFO)
            .events();
    return ViewedRun.beginning(new Pace(Speed.NORMAL, false)).at(Board.EMPTY.after(events));
  }

  private static ViewedRun timeline(ViewedRun viewed) {
    return viewed.after(new ViewCommand.ToggleTimeline());
  }

  private static int row(List<String> rows, String what) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).contains(what)) {
        return row;
      }
    }
    throw new AssertionError("no " + what + " in\n" + String.join("\n", rows));
  }

  private static Frame paint(ViewedRun viewed, Size size) {
    return picture(timeline(viewed), size, Glyphs.UNICODE).frame();
  }

  private static Picture picture(ViewedRun viewed, Size size, Glyphs glyphs) {
    return DashboardView.paint(
        new Scene(
            viewed,
            viewed.board().nanos(),
            size,
            Theme.terminal(),
            glyphs,
            KEYBOARD.sensible(viewed),
            KEYBOARD.back()));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(TimelineViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}

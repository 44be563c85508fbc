package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Story;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
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

class DashboardViewTest {
  private static final String POOL = "ThreadPoolExecutor-0";
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  private static final String[] LISTING = {
    "import time",
    "from concurrent.futures import ThreadPoolExecutor",
    "",
    "",
    "def thread_function(n):",
    "    for i in range(n):",
    "        time.sleep(i)",
    "        print(i, \"from\", n)",
    "    print(n, \"is Down\")",
    "",
    "",
    "with ThreadPoolExecutor(max_workers=3) as executor:",
    "    executor.map(thread_function, range(10))",
  };

  /** A pool at work: one worker sleeps, one is ready, one is idle, and main waits for them. */
  private static Story pool() {
    Story story = Story.of("pool", false, LISTING);
    story.by(1, new Fact.Line(12));
    for (int task = 1; task <= 3; task++) {
      story.by(1, new Fact.Submit(POOL, task, "thread_function(" + (task + 3) + ")"));
      story.thread(POOL + "_" + (task - 1), "_worker()", true);
    }
    story.by(1, new Fact.Wait(WaitReason.EXECUTOR, 0, POOL));
    story.by(4, new Fact.TaskBegin(POOL, 3, "thread_function(6)"));
    story.by(4, new Fact.TaskEnd(POOL, 3, null), new Fact.Wait(WaitReason.WORK, 0, POOL));
    story.at(1).by(2, new Fact.TaskBegin(POOL, 1, "thread_function(4)"));
    story.by(2, new Fact.Line(6), new Fact.Step(2, 4), new Fact.Line(7), new Fact.Sleep(2));
    story.at(2).by(3, new Fact.TaskBegin(POOL, 2, "thread_function(5)"));
    story.by(3, new Fact.Line(6), new Fact.Step(1, 5), new Fact.Line(8));
    return story.by(3, new Fact.Print("0 from 5", "\n"));
  }

  /** Threads of every fate, and you in the middle of a join with something queued. */
  private static Story fates() {
    Story story = Story.of("playground", true, "import threading", "x.start()", "time.sleep(9)");
    story.by(1, new Fact.Line(2));
    story.thread("Thread-1 (work)", "work(9)", true).by(2, new Fact.Line(3), new Fact.Sleep(9));
    story.thread("Thread-2 (work)", "work(9)", true).by(3, new Fact.End());
    story.thread("Thread-3 (work)", "work(9)", true);
    List<String> traceback =
        List.of("Exception in thread Thread-3 (work):", "ZeroDivisionError: division by zero");
    story.by(4, new Fact.Error(traceback.get(1), traceback), new Fact.End());
    story.thread("Thread-4 (work)", "work(9)", true).by(5, new Fact.CutOff());
    story.thread("Thread-5 (work)", "work(9)", true);
    story.by(6, new Fact.Wait(WaitReason.LOCK, 2, "lock-1"));
    story.thread("Thread-6 (work)", "work(9)", false);
    story.by(1, new Fact.Wait(WaitReason.PROMPT, 0, "you"));
    story.at(2.5).by(0, new Fact.Command("Thread-1.join()", false));
    story.by(0, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1 (work)"));
    return story.by(0, new Fact.Command("Thread-6.start()", true));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "200,60", "60,15", "40,10"})
  void aPoolAtWork(int columns, int rows) {
    golden("pool", paint(pool().viewed(), 2_500_000_000L, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40"})
  void threadsOfEveryFate(int columns, int rows) {
    golden("fates", paint(fates().viewed(), 3_000_000_000L, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,15"})
  void aZoomedPane(int columns, int rows) {
    ViewedRun viewed =
        with(fates().viewed(), new ViewCommand.Select(2), new ViewCommand.ToggleZoom());
    golden("zoom", paint(viewed, 3_000_000_000L, columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"80,24"})
  void theListingHiddenAndTimePaused(int columns, int rows) {
    ViewedRun viewed =
        with(pool().viewed(), new ViewCommand.ToggleListing(), new PaceCommand.TogglePause());
    golden("paused", paint(viewed, 2_500_000_000L, columns, rows));
  }

  @ParameterizedTest
  @EnumSource(
      value = Glyphs.class,
      names = {"ASCII", "CONSOLE"})
  void charactersThatATerminalWithoutUnicodeHas(Glyphs glyphs) {
    String name = glyphs.name().toLowerCase(Locale.ROOT);
    golden(name, paint(fates().viewed(), 2_500_000_000L, 80, 24, glyphs));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40"})
  void help(int columns, int rows) {
    ViewedRun viewed = with(pool().viewed(), new ViewCommand.ToggleHelp());
    Size size = new Size(columns, rows);
    Scene scene =
        new Scene(
            viewed, 0, size, Theme.terminal(), Glyphs.UNICODE, KEYBOARD.all(), KEYBOARD.back());
    golden("help", DashboardView.paint(scene).frame());
  }

  @Test
  void morePanesThanFitArePaged() {
    Story story = Story.of("loop", false, "pass");
    for (int i = 1; i <= 1999; i++) {
      story.thread("Thread-" + i, "work()", true);
      story.by(i + 1, i % 400 == 0 ? new Fact.Sleep(3) : new Fact.End());
    }
    ViewedRun viewed = with(story.viewed(), new ViewCommand.Select(1000));
    golden("paged", paint(viewed, 0, 80, 24));
  }

  @Test
  void aScrolledLogSaysHowMuchIsNewer() {
    Story story = pool();
    for (int i = 0; i < 40; i++) {
      story.by(3, new Fact.Print("line " + i, "\n"));
    }
    golden("scrolled", paint(with(story.viewed(), new ViewCommand.ScrollLog(-20)), 0, 80, 24));
  }

  @Test
  void belowFortyByTenItSaysWhatItHasAndWhatItNeeds() {
    Frame frame = paint(pool().viewed(), 0, 39, 12);
    assertEquals("39x12: too small\nneeds 40x10", frame.text().strip());
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    ViewedRun viewed = fates().viewed();
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 50; rows += 3) {
        for (Command look :
            List.of(
                new ViewCommand.Back(),
                new ViewCommand.ToggleZoom(),
                new ViewCommand.ToggleHelp())) {
          for (Glyphs glyphs : Glyphs.values()) {
            Frame frame = paint(with(viewed, look), 1, columns, rows, glyphs);
            assertEquals(new Size(columns, rows), frame.size());
          }
        }
      }
    }
  }

  @Test
  void theMouseFindsPanesLogAndKeysWhereTheyStand() {
    Picture picture = picture(pool().viewed(), 0, 120, 40);
    List<String> rows = picture.frame().text().lines().toList();
    ScreenLayout screen = picture.layout();
    for (int pane = 1; pane <= 4; pane++) {
      String title = pane == 1 ? "━ MainThread" : "─ " + POOL + "_" + (pane - 2);
      int row = row(rows, title);
      int column = rows.get(row).indexOf(title);
      assertEquals(Optional.of(new HitRegion.Pane(pane)), screen.at(column, row));
      assertEquals(Optional.of(new HitRegion.Pane(pane)), screen.at(column, row + 3));
    }
    int log = row(rows, "─ log ");
    assertEquals(
        Optional.of(new HitRegion.Log()), screen.at(rows.get(log).indexOf("─ log "), log + 2));
    assertEquals(Optional.empty(), screen.at(2, log + 2));
    String footer = rows.get(39);
    for (String[] key :
        new String[][] {
          {"j join", "j"},
          {"space pause", "space"},
          {"-/+ speed", "-"},
          {"+ speed", "+"},
          {"speed", "+"},
          {"q quit", "q"}
        }) {
      int column = footer.indexOf(key[0]);
      assertEquals(Optional.of(new HitRegion.Key(key[1])), screen.at(column, 39), key[0]);
    }
    assertEquals(Optional.empty(), screen.at(119, 39));
  }

  @Test
  void aHintHasNoKeysToClick() {
    ViewedRun viewed = with(pool().viewed(), new ViewCommand.Hint("q quits."));
    assertEquals(Optional.empty(), picture(viewed, 0, 80, 24).layout().at(2, 23));
  }

  private static int row(List<String> rows, String what) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).contains(what)) {
        return row;
      }
    }
    throw new AssertionError("no " + what + " in\n" + String.join("\n", rows));
  }

  @Test
  void aSleepersBarMovesWithTimeAlone() {
    ViewedRun viewed = pool().viewed();
    Frame early = paint(viewed, 2_000_000_000L, 80, 24);
    Frame late = paint(viewed, 2_900_000_000L, 80, 24);
    assertTrue(bar(late) > bar(early), early.text() + late.text());
  }

  private static long bar(Frame frame) {
    return frame.text().codePoints().filter(c -> c >= '▉' && c <= '▏' || c == '█').count();
  }

  private static ViewedRun with(ViewedRun viewed, Command... commands) {
    ViewedRun changed = viewed;
    for (Command command : commands) {
      changed = changed.after(command);
    }
    return changed;
  }

  private static Frame paint(ViewedRun viewed, long now, int columns, int rows) {
    return paint(viewed, now, columns, rows, Glyphs.UNICODE);
  }

  private static Frame paint(ViewedRun viewed, long now, int columns, int rows, Glyphs glyphs) {
    return picture(viewed, now, columns, rows, glyphs).frame();
  }

  private static Picture picture(ViewedRun viewed, long now, int columns, int rows) {
    return picture(viewed, now, columns, rows, Glyphs.UNICODE);
  }

  private static Picture picture(ViewedRun viewed, long now, int columns, int rows, Glyphs glyphs) {
    List<KeyLabel> keys = KEYBOARD.sensible(viewed);
    Size size = new Size(columns, rows);
    Theme theme = Theme.terminal();
    return DashboardView.paint(new Scene(viewed, now, size, theme, glyphs, keys, KEYBOARD.back()));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(DashboardViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}

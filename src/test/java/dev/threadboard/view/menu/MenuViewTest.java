package dev.threadboard.view.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadboard.Golden;
import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.event.Fact;
import dev.threadboard.event.WaitReason;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.MenuKeys;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.viewer.MenuState;
import dev.threadboard.viewer.RunPreview;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuViewTest {
  private static final List<String> LISTING =
      List.of("import threading", "", "x = threading.Thread(target=f)", "x.start()", "x.join()");

  private static MenuState menu() {
    MenuState.Item item =
        new MenuState.Item(
            "join",
            "Thread.join",
            "MainThread waits until x has ended. ".repeat(5).strip(),
            List.of(new MenuState.Field("first", "rounds of the call", "4", 0, 9)),
            LISTING);
    return MenuState.of(List.of(item));
  }

  /** Main joins so many threads, of which each sleeps a second longer than the one before. */
  private static RunPreview preview(int threads) {
    Story story = Story.of("join", false, "pass");
    for (int i = 1; i <= threads; i++) {
      story.thread("Thread-" + i + " (f)", "f()", true).by(i + 1, new Fact.Sleep(i));
    }
    story.by(1, new Fact.Wait(WaitReason.JOIN, 2, "Thread-1"));
    for (int i = 1; i <= threads; i++) {
      story.at(i).by(i + 1, new Fact.Wake(), new Fact.Print("" + i, "\n"), new Fact.End());
    }
    story.by(1, new Fact.Wake(), new Fact.End(), new Fact.Exit(0));
    RunPreview.Watcher watcher = new RunPreview.Watcher();
    story.events().forEach(watcher::take);
    return watcher.seen();
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "120,40,UNICODE", "80,24,ASCII", "60,15,UNICODE"})
  void thePreviewStandsUnderTheListingWhereThereIsRoom(int columns, int rows, Glyphs glyphs) {
    String name = glyphs.name().toLowerCase(Locale.ROOT);
    golden("few-" + name, paint(preview(2), columns, rows, glyphs));
    golden("many-" + name, paint(preview(12), columns, rows, glyphs));
  }

  @Test
  void aCellIsTheStateThatLastsLongestInIt() {
    RunPreview.Lane lane =
        new RunPreview.Lane(
            "x",
            List.of(
                new RunPreview.StateChange(2, State.RUNNING),
                new RunPreview.StateChange(2, State.SLEEPING),
                new RunPreview.StateChange(5, State.WAITING)));
    assertEquals(null, lane.longest(0, 2));
    assertEquals(State.SLEEPING, lane.longest(2, 7));
    assertEquals(State.WAITING, lane.longest(4, 7));
    assertEquals(State.SLEEPING, lane.longest(0, 3));
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    for (int columns = 1; columns < 130; columns += 3) {
      for (int rows = 1; rows < 50; rows += 2) {
        paint(preview(7), columns, rows, Glyphs.UNICODE);
      }
    }
  }

  private static Frame paint(RunPreview preview, int columns, int rows, Glyphs glyphs) {
    Size size = new Size(columns, rows);
    MenuKeys keys = new MenuKeys(Bindings.DEFAULTS);
    return MenuView.paint(menu(), preview, size, Theme.terminal(), glyphs, keys.all(), null)
        .frame();
  }

  private static void golden(String name, Frame frame) {
    Golden.check(MenuViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}

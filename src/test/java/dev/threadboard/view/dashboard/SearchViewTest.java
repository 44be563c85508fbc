package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.Golden;
import dev.threadboard.board.Story;
import dev.threadboard.command.TextEdit;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Action;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.predict.Prediction;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The palette, the filter, and help, as they look. */
class SearchViewTest {
  private static final Keyboard KEYBOARD =
      new Keyboard(Bindings.DEFAULTS, false, () -> List.of("terminal", "midnight"));

  private static ViewedRun board() {
    Story story = Story.of("loop", false, "import threading", "x.start()", "x.join()");
    for (int i = 1; i <= 4; i++) {
      story.thread("Thread-" + i + " (work)", "work(9)", true);
      story.by(i + 1, new Fact.Print(i + " is Down", "\n"), new Fact.Sleep(i));
    }
    return story.viewed();
  }

  private static ViewedRun with(ViewCommand... looks) {
    ViewedRun viewed = board();
    for (ViewCommand viewCommand : looks) {
      viewed = viewed.after(viewCommand);
    }
    return viewed;
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "60,15", "40,10"})
  void thePalette(int columns, int rows) {
    ViewedRun all = with(new ViewCommand.TogglePalette(), new ViewCommand.Highlight(9));
    golden("all", picture(all, columns, rows).frame());
    ViewedRun some =
        with(new ViewCommand.TogglePalette(), new ViewCommand.Write(new TextEdit.Insert("st")));
    golden("some", picture(some, columns, rows).frame());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "120,40", "60,15"})
  void theFilter(int columns, int rows) {
    ViewCommand[] typed = {
      new ViewCommand.WriteFilter(), new ViewCommand.Write(new TextEdit.Insert("down kind:prit"))
    };
    golden("filter", picture(with(typed), columns, rows).frame());
    ViewedRun kept =
        with(typed)
            .after(new ViewCommand.Write(TextEdit.Key.ERASE_WORD))
            .after(new ViewCommand.KeepFilter());
    golden("filtered", picture(kept, columns, rows).frame());
  }

  @Test
  void theSecondPageOfHelp() {
    golden(
        "help-2",
        picture(with(new ViewCommand.ToggleHelp(), new ViewCommand.HelpPage(1)), 80, 24).frame());
  }

  @Test
  void helpSaysAllOfEveryActionOnItsPages() {
    String text = "";
    ScreenLayout screen = picture(with(new ViewCommand.ToggleHelp()), 80, 24).layout();
    for (int page = 0; page < screen.pages(); page++) {
      ViewedRun viewed = with(new ViewCommand.ToggleHelp(), new ViewCommand.HelpPage(page));
      text += picture(viewed, 80, 24).frame().text();
    }
    for (Action action : Action.values()) {
      assertTrue(text.contains(action.help()), action + ": " + action.help());
    }
  }

  @Test
  void theMouseFindsOffersOverWhatIsUnderThem() {
    Picture picture = picture(with(new ViewCommand.TogglePalette()), 80, 24);
    List<String> rows = picture.frame().text().lines().toList();
    int row = 0;
    while (!rows.get(row).contains("is alive")) {
      row++;
    }
    ScreenLayout screen = picture.layout();
    assertEquals(Optional.of(new HitRegion.Offer(2)), screen.at(40, row));
    assertEquals(Optional.of(new HitRegion.Under()), screen.at(0, 5));
  }

  @Test
  void noSizeIsTooSmallToPaint() {
    ViewedRun palette =
        with(
            new ViewCommand.TogglePalette(),
            new ViewCommand.Write(new TextEdit.Insert("日本e\u0301 ")));
    ViewedRun filter =
        with(
            new ViewCommand.WriteFilter(),
            new ViewCommand.Write(new TextEdit.Insert("kind:" + "x".repeat(99))));
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 50; rows += 3) {
        picture(palette, columns, rows);
        picture(filter, columns, rows);
        picture(with(new ViewCommand.ToggleHelp(), new ViewCommand.HelpPage(99)), columns, rows);
      }
    }
  }

  private static Picture picture(ViewedRun viewed, int columns, int rows) {
    boolean help = viewed.view().help();
    return DashboardView.paint(
        new Scene(
            viewed,
            500_000_000,
            new Size(columns, rows),
            Theme.terminal(),
            Glyphs.UNICODE,
            help ? KEYBOARD.all() : KEYBOARD.sensible(viewed),
            KEYBOARD.back(),
            dev.threadboard.viewer.Playhead.LIVE,
            KEYBOARD.offers(viewed, ScreenLayout.NOTHING),
            Prediction.OFF));
  }

  private static void golden(String name, Frame frame) {
    Golden.check(SearchViewTest.class, name + "-" + frame.size() + ".txt", frame.text());
  }
}

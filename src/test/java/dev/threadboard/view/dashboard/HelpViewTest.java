package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.board.State;
import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.ViewedRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpViewTest {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  private static Picture paint(ViewedRun viewed, int columns, int rows, Glyphs glyphs) {
    Size size = new Size(columns, rows);
    return DashboardView.paint(
        new Scene(viewed, 0, size, Theme.terminal(), glyphs, KEYBOARD.all(), KEYBOARD.back()));
  }

  @ParameterizedTest
  @CsvSource({"80,24,UNICODE", "80,24,CONSOLE", "60,15,ASCII", "200,60,UNICODE"})
  void everyStateAndEveryWordOnTheScreenIsExplainedOnOneOfItsPages(
      int columns, int rows, Glyphs glyphs) {
    ViewedRun viewed = Story.of("pool", false, "pass").viewed().after(new ViewCommand.ToggleHelp());
    StringBuilder all = new StringBuilder();
    int pages = paint(viewed, columns, rows, glyphs).layout().pages();
    for (int page = 0; page < pages; page++) {
      all.append(paint(viewed, columns, rows, glyphs).frame().text());
      viewed = viewed.after(new ViewCommand.HelpPage(page + 1));
    }
    String help = all.toString();
    for (String said :
        new String[] {
          "<module>   the program's own lines",
          "M 1 2      MainThread, Thread-1, ",
          "pool-0_1   ThreadPoolExecutor-0_1",
          "_worker()  takes one task by another",
          "fifo       who is ready first runs",
          glyphs.state(State.SLEEPING) + " sleeping    in time.sleep()",
          glyphs.state(State.WAITING) + " waiting     for a thread",
          glyphs.state(State.IDLE) + " idle        a worker without a task",
        }) {
      assertTrue(help.contains(said), said + " is not in\n" + help);
    }
    assertFalse(help.contains(glyphs.ellipsis() + " "), help);
  }
}

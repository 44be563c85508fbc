package dev.threadboard.view.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Story;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Bindings;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.predict.Prediction;
import dev.threadboard.scenario.Catalogue;
import dev.threadboard.scenario.Scenario;
import dev.threadboard.theme.Theme;
import dev.threadboard.view.Glyphs;
import dev.threadboard.view.Narration;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.viewer.HitRegion;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationViewTest {
  private static final Keyboard KEYBOARD = new Keyboard(Bindings.DEFAULTS, false);

  private static Picture paint(ViewedRun viewed, String explanation, Size size) {
    return DashboardView.paint(
        new Scene(
            viewed,
            0,
            size,
            Theme.terminal(),
            Glyphs.UNICODE,
            KEYBOARD.sensible(viewed),
            KEYBOARD.back(),
            Playhead.LIVE,
            List.of(),
            Prediction.OFF,
            new Narration("", explanation)));
  }

  @ParameterizedTest
  @CsvSource({"40,10", "60,15", "80,24", "200,60"})
  void everyWordIsOnOneOfThePagesThatTheDownKeyTurns(int columns, int rows) {
    for (Scenario scenario : Catalogue.scenarios()) {
      ViewedRun viewed = Story.of(scenario.name(), false, "pass").viewed();
      viewed = viewed.after(new ViewCommand.ToggleExplanation());
      StringBuilder all = new StringBuilder();
      Picture picture = paint(viewed, scenario.explanation(), new Size(columns, rows));
      int pages = picture.layout().pages();
      for (int page = 1; page <= pages; page++) {
        String text = picture.frame().text();
        assertEquals(pages > 1, text.contains("page " + page + " of " + pages), text);
        HitRegion over = picture.layout().regions().get(0);
        for (int row = over.top(); row < over.top() + over.rows(); row++) {
          int left = over.left();
          all.append(picture.frame().text(row), left, left + over.columns()).append("\n");
        }
        KeyStroke down = new KeyStroke(KeyType.ArrowDown);
        if (pages > 1) {
          viewed = viewed.after(KEYBOARD.command(down, viewed, picture.layout()).orElseThrow());
          picture = paint(viewed, scenario.explanation(), new Size(columns, rows));
        }
      }
      for (String word : scenario.explanation().split("[ \\n]+")) {
        assertTrue(all.toString().contains(word), word + " is not in\n" + all);
      }
    }
  }
}

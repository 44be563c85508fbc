package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.board.Gaze;
import dev.threadboard.board.OnScreen;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.command.Steer;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.predict.Prediction;
import dev.threadboard.view.Dashboard;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import java.util.List;

/** What a viewer has before them: pictures of a show, and what their keys do to it. */
final class Stage {
  private final Show show;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final Options options;
  private Picture picture;

  Stage(Show show, Keyboard keyboard, CurrentTheme theme, Options options) {
    this.show = show;
    this.keyboard = keyboard;
    this.theme = theme;
    this.options = options;
  }

  /** Does what a key asks for; not null if it leaves. */
  Leave press(KeyStroke key) {
    Command command = keyboard.command(key, show.board(), onScreen()).orElse(null);
    if (command instanceof Look.Chosen chosen) {
      show.act(new Look.TogglePalette());
      command = chosen.command();
    }
    if (command instanceof Leave leave) {
      return leave;
    } else if (command instanceof Look.NextTheme) {
      show.act(new Look.Hint(theme.next()));
    } else if (command instanceof Look.PutOn named) {
      show.act(new Look.Hint(theme.putOn(named.theme())));
    } else if (command instanceof Steer.Screenshot) {
      show.act(new Look.Hint(screenshot()));
    } else if (command != null) {
      show.act(command);
    }
    return null;
  }

  private String screenshot() {
    if (picture == null || show.reel().history().size() == 0) {
      return "There is nothing to be seen yet.";
    }
    Fact.Run run = (Fact.Run) show.reel().history().event(1).fact();
    return options.keeper().keep(run.scenario(), picture.frame());
  }

  /** The picture of this moment. */
  Frame paint(Size size) {
    Board board = show.board();
    Prediction prediction = show.prediction();
    Scene scene =
        new Scene(
            board,
            show.now(),
            size,
            theme.get(),
            options.glyphs(),
            keys(board.gaze(), prediction.asks()),
            keyboard.back(),
            show.playhead(),
            keyboard.offers(board, onScreen()),
            prediction);
    picture = Dashboard.paint(scene);
    return picture.frame();
  }

  private OnScreen onScreen() {
    return picture == null ? OnScreen.NOTHING : picture.onScreen();
  }

  private List<KeyLabel> keys(Gaze gaze, boolean asked) {
    if (gaze.help() && gaze.finding().input() == null) {
      return keyboard.all();
    }
    return asked ? keyboard.answering() : keyboard.sensible(show.board());
  }
}

package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.board.ScreenLayout;
import dev.threadboard.board.ViewState;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Fact;
import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.predict.Prediction;
import dev.threadboard.view.Picture;
import dev.threadboard.view.Scene;
import dev.threadboard.view.dashboard.DashboardView;
import java.util.List;

/** What a viewer has before them: pictures of a show, and what their keys do to it. */
public final class ScreenController {
  private final RunViewer viewer;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private Picture picture;

  public ScreenController(
      RunViewer viewer, Keyboard keyboard, CurrentTheme theme, SessionOptions options) {
    this.viewer = viewer;
    this.keyboard = keyboard;
    this.theme = theme;
    this.options = options;
  }

  /** Does what a key asks for; not null if it leaves. */
  public ExitAction press(KeyStroke key) {
    Command command = keyboard.command(key, viewer.board(), onScreen()).orElse(null);
    if (command instanceof ViewCommand.Chosen chosen) {
      viewer.act(new ViewCommand.TogglePalette());
      command = chosen.command();
    }
    if (command instanceof ExitAction exitAction) {
      return exitAction;
    } else if (command instanceof ViewCommand.NextTheme) {
      viewer.act(new ViewCommand.Hint(theme.next()));
    } else if (command instanceof ViewCommand.UseTheme named) {
      viewer.act(new ViewCommand.Hint(theme.putOn(named.theme())));
    } else if (command instanceof RunControl.Screenshot) {
      viewer.act(new ViewCommand.Hint(screenshot()));
    } else if (command != null) {
      viewer.act(command);
    }
    return null;
  }

  private String screenshot() {
    if (picture == null || viewer.reel().history().size() == 0) {
      return "There is nothing to be seen yet.";
    }
    Fact.Run run = (Fact.Run) viewer.reel().history().event(1).fact();
    return options.saveTarget().keep(run.scenario(), picture.frame());
  }

  /** The picture of this moment. */
  public Frame paint(Size size) {
    Board board = viewer.board();
    Prediction prediction = viewer.prediction();
    Scene scene =
        new Scene(
            board,
            viewer.now(),
            size,
            theme.get(),
            options.glyphs(),
            keys(board.viewState(), prediction.asks()),
            keyboard.back(),
            viewer.playhead(),
            keyboard.offers(board, onScreen()),
            prediction);
    picture = DashboardView.paint(scene);
    return picture.frame();
  }

  private ScreenLayout onScreen() {
    return picture == null ? ScreenLayout.NOTHING : picture.layout();
  }

  private List<KeyLabel> keys(ViewState viewState, boolean asked) {
    if (viewState.help() && viewState.search().input() == null) {
      return keyboard.all();
    }
    return asked ? keyboard.answering() : keyboard.sensible(viewer.board());
  }
}

package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.board.Board;
import dev.threadboard.frame.Frame;
import dev.threadboard.tape.Prompt;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.view.menu.PromptView;
import java.util.List;
import java.util.function.Consumer;

/** What a film shows: a prompt, and the dashboards that are opened there; or one dashboard. */
final class SimulatedTerminal implements AutoCloseable {
  private final VirtualRecordingOptions options;
  private final ManualClock clock;
  private final VirtualRecording.Opener opener;
  private SimulatedScreen show;
  private Prompt prompt = new Prompt();
  private String typed = "";
  private Frame frame;

  /** At a prompt. */
  SimulatedTerminal(
      VirtualRecording.Opener opener, VirtualRecordingOptions options, ManualClock clock) {
    this.opener = opener;
    this.options = options;
    this.clock = clock;
  }

  /** In a dashboard, with nothing to go back to. */
  SimulatedTerminal(ShowSpec showSpec, VirtualRecordingOptions options, ManualClock clock) {
    this((VirtualRecording.Opener) null, options, clock);
    show = new SimulatedScreen(showSpec, clock);
  }

  /** The prompt's line holds this text now. */
  void type(String text) {
    typed = text;
  }

  void open(List<String> arguments, TapeLocation location) throws TapeException {
    show = new SimulatedScreen(opener.open(arguments, location), clock);
  }

  void press(KeyStroke key, TapeLocation location) throws TapeException {
    if (show != null) {
      closeIf(show.press(key));
    } else if (opener == null) {
      throw location.fault("the dashboard has closed, and nothing takes this key");
    } else if (key.getKeyType() == KeyType.Enter) {
      List<String> arguments = prompt.enter(location);
      open(arguments, location);
    } else if (key.getKeyType() == KeyType.Character) {
      prompt.type(key.getCharacter(), location);
      typed = prompt.typed();
    } else if (key.getKeyType() == KeyType.Backspace) {
      prompt.erase();
      typed = prompt.typed();
    } else {
      throw location.fault("the dashboard has closed, and the prompt does not know this key");
    }
  }

  private void closeIf(boolean over) {
    if (over) {
      paint();
      show.close();
      show = null;
      prompt = new Prompt();
      typed = "";
    }
  }

  /** See {@link SimulatedScreen#settle}. */
  void settle(Runnable seen, boolean singly) throws InterruptedException {
    if (show != null) {
      show.settle(seen, singly);
      closeIf(show.isOver());
    }
  }

  /** The board that is shown; null if none is. */
  Board board() {
    return show == null ? null : show.board();
  }

  /** The virtual time that is shown; before all times if none is. */
  long now() {
    return show == null ? VirtualRecordingOptions.NONE : show.now();
  }

  /** Virtual nanoseconds per nanosecond; 0 while time stands still. */
  double speed() {
    return show == null ? 0 : show.speed();
  }

  /**
   * Whether nothing is left to be filmed once all keys are pressed: a tape says itself when it
   * ends, and a show by itself goes on until it stays as it is however much time passes.
   */
  boolean isComplete() {
    return opener != null || show == null || show.isStill();
  }

  void collectMarkers(Consumer<String> labels) {
    if (show != null) {
      show.collectMarkers(labels);
    }
  }

  /** The picture of this moment; where nothing took the dashboard's place, its last one. */
  Frame paint() {
    if (show != null) {
      frame = show.paint(options.size());
    } else if (opener != null) {
      frame = PromptView.paint(typed, options.size(), options.theme(), options.glyphs());
    }
    return frame;
  }

  @Override
  public void close() {
    if (show != null) {
      show.close();
    }
  }
}

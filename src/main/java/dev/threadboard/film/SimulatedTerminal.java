package dev.threadboard.film;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.threadboard.frame.Frame;
import dev.threadboard.tape.Prompt;
import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import dev.threadboard.view.menu.PromptView;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.function.Consumer;

/** What is recorded: a prompt with the dashboards that are opened there, or a single dashboard. */
final class SimulatedTerminal implements AutoCloseable {
  /** How long a blinking cursor is seen, and not seen, in nanoseconds: that of xterm.js. */
  private static final long BLINK = 600_000_000;

  private final VirtualRecordingOptions options;
  private final ManualClock clock;
  private final VirtualRecording.Opener opener;
  private SimulatedScreen screen;
  private Prompt prompt = new Prompt();
  private String typed = "";

  /** When the prompt's line was last changed, in nanoseconds of the clock. */
  private long changed;

  private Frame frame;

  /** Begins at a prompt. */
  SimulatedTerminal(
      VirtualRecording.Opener opener, VirtualRecordingOptions options, ManualClock clock) {
    this.opener = opener;
    this.options = options;
    this.clock = clock;
  }

  /** Begins in a dashboard, with no prompt to go back to. */
  SimulatedTerminal(ShowSpec showSpec, VirtualRecordingOptions options, ManualClock clock) {
    this((VirtualRecording.Opener) null, options, clock);
    screen = new SimulatedScreen(showSpec, clock);
  }

  /** Sets the text of the prompt's line. */
  void type(String text) {
    typed = text;
    changed = clock.nanos();
  }

  void open(List<String> arguments, TapeLocation location) throws TapeException {
    screen = new SimulatedScreen(opener.open(arguments, location), clock);
  }

  void press(KeyStroke key, TapeLocation location) throws TapeException {
    if (screen != null) {
      closeIf(screen.press(key));
    } else if (opener == null) {
      throw location.fault("the dashboard has closed, and nothing takes this key");
    } else if (key.getKeyType() == KeyType.Enter) {
      List<String> arguments = prompt.enter(location);
      open(arguments, location);
    } else if (key.getKeyType() == KeyType.Character) {
      prompt.type(key.getCharacter(), location);
      type(prompt.typed());
    } else if (key.getKeyType() == KeyType.Backspace) {
      prompt.erase();
      type(prompt.typed());
    } else {
      throw location.fault("the dashboard has closed, and the prompt does not know this key");
    }
  }

  private void closeIf(boolean over) {
    if (over) {
      paint();
      screen.close();
      screen = null;
      prompt = new Prompt();
      type("");
    }
  }

  /** See {@link SimulatedScreen#settle}. */
  void settle(Runnable onChange, boolean oneByOne) throws InterruptedException {
    if (screen != null) {
      screen.settle(onChange, oneByOne);
      closeIf(screen.isOver());
    }
  }

  /** What the open dashboard shows; null if none is open. */
  ViewedRun viewed() {
    return screen == null ? null : screen.viewed();
  }

  /** The virtual time of the open dashboard, in nanoseconds; -1 if none is open. */
  long now() {
    return screen == null ? VirtualRecordingOptions.NONE : screen.now();
  }

  /**
   * Virtual nanoseconds per nanosecond of the clock; 0 while paused, and if no dashboard is open.
   */
  double speed() {
    return screen == null ? 0 : screen.speed();
  }

  /**
   * Whether the recording may end when the script has ended: a tape's does so at once, and that of
   * a single dashboard goes on until nothing changes any more.
   */
  boolean isComplete() {
    return opener != null || screen == null || screen.isStill();
  }

  void collectMarkers(Consumer<String> labels) {
    if (screen != null) {
      screen.collectMarkers(labels);
    }
  }

  /** Paints what is shown now; after a single dashboard has closed, its last frame. */
  Frame paint() {
    if (screen != null) {
      frame = screen.paint(options.size());
    } else if (opener != null) {
      frame =
          PromptView.paint(typed, hasCursor(), options.size(), options.theme(), options.glyphs());
    }
    return frame;
  }

  /** What is typed shows the cursor at once. */
  private boolean hasCursor() {
    return !options.cursorBlinks() || (clock.nanos() - changed) / BLINK % 2 == 0;
  }

  @Override
  public void close() {
    if (screen != null) {
      screen.close();
    }
  }
}

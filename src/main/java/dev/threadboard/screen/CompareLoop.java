package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.Command;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.CompareKeys;
import dev.threadboard.playback.ComparisonViewer;
import dev.threadboard.playback.Inbox;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.Picture;
import dev.threadboard.view.compare.CompareScene;
import dev.threadboard.view.compare.CompareView;
import dev.threadboard.viewer.ScreenLayout;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;

/** The loop of a comparison on the screen: takes keys, lets time pass, paints, waits. */
final class CompareLoop {
  /** Between two frames while time passes, in nanoseconds. */
  private static final long FRAME = 1_000_000_000 / 30;

  private final Console console;
  private final Inbox inbox;
  private final CompareKeys keys;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private final Comparison comparison;
  private final ComparisonViewer viewer;
  private final Narrator narrator = new Narrator();
  private ScreenLayout layout = ScreenLayout.NOTHING;

  CompareLoop(
      Console console,
      Inbox inbox,
      CurrentTheme theme,
      SessionOptions options,
      Comparison comparison,
      WallClock clock) {
    this.console = console;
    this.inbox = inbox;
    this.keys = new CompareKeys(options.bindings());
    this.theme = theme;
    this.options = options;
    this.comparison = comparison;
    this.viewer = new ComparisonViewer(comparison, options.pace(), clock);
  }

  /** Shows it until somebody leaves it. */
  ExitAction play() {
    boolean changed = true;
    while (true) {
      boolean moving = viewer.isMoving();
      viewer.goOn();
      for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
        ExitAction exitAction = press(key);
        if (exitAction != null) {
          return exitAction;
        }
        changed = true;
      }
      if (Thread.interrupted()) {
        return ExitAction.INTERRUPT;
      } else if (inbox.hasEnded() || options.exit() && viewer.isAtEnd()) {
        return ExitAction.QUIT;
      }
      if (changed || moving || inbox.clearResized()) {
        draw();
        changed = false;
      }
      inbox.await(viewer.isMoving() ? FRAME : Long.MAX_VALUE);
    }
  }

  /** Does what a key asks for; not null if it leaves. */
  private ExitAction press(KeyStroke key) {
    if (TerminalKeys.handle(key, console)) {
      return null;
    }
    Command command =
        keys.command(key, viewer.turnedTo(), viewer.side(), viewer.isStanding(), layout)
            .orElse(null);
    if (command instanceof ExitAction exitAction) {
      return exitAction;
    } else if (command instanceof ViewCommand.NextTheme) {
      viewer.hint(theme.next());
    } else if (command instanceof ViewCommand.ToggleListing
        && !CompareView.hasRoomForListing(console.size())) {
      viewer.hint(ScreenController.NO_ROOM);
    } else if (command != null) {
      viewer.act(command);
    }
    return null;
  }

  private void draw() {
    inbox.clearResized();
    Size size = console.size();
    ViewedRun viewed = viewer.turnedTo();
    List<KeyLabel> labels =
        viewed.view().help()
            ? keys.all()
            : keys.sensible(
                viewed, viewer.isStanding(), viewer.isAtEnd(), CompareView.hasRoomForListing(size));
    Picture picture =
        CompareView.paint(
            new CompareScene(
                comparison,
                viewer.runs(),
                viewer.side(),
                viewer.now(),
                viewer.playhead(),
                size,
                theme.get(),
                options.glyphs(),
                labels,
                keys.back(),
                narrator.of(viewed.board(), viewer.history())));
    layout = picture.layout();
    console.show(picture.frame());
  }
}

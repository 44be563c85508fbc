package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.board.OnScreen;
import dev.threadboard.command.Command;
import dev.threadboard.command.KeyLabel;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Look;
import dev.threadboard.compare.Comparison;
import dev.threadboard.engine.Clock;
import dev.threadboard.frame.Size;
import dev.threadboard.keyboard.CompareKeys;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.terminal.Console;
import dev.threadboard.view.CompareScene;
import dev.threadboard.view.CompareView;
import dev.threadboard.view.Picture;
import java.util.List;

/** The loop of a comparison: lets time pass, paints, waits. */
final class CompareLoop {
  /** Between two frames while time passes, in nanoseconds. */
  private static final long FRAME = 1_000_000_000 / 30;

  private final Console console;
  private final Inbox inbox;
  private final CompareKeys keys;
  private final CurrentTheme theme;
  private final Options options;
  private final Comparison comparison;
  private final CompareShow show;
  private OnScreen onScreen = OnScreen.NOTHING;

  CompareLoop(
      Console console,
      Inbox inbox,
      CurrentTheme theme,
      Options options,
      Comparison comparison,
      Clock clock) {
    this.console = console;
    this.inbox = inbox;
    this.keys = new CompareKeys(options.bindings());
    this.theme = theme;
    this.options = options;
    this.comparison = comparison;
    this.show = new CompareShow(comparison, options.pace(), clock);
  }

  /** Shows it until somebody leaves it. */
  Leave play() {
    boolean changed = true;
    while (true) {
      boolean moving = show.isMoving();
      show.goOn();
      for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
        Leave leave = press(key);
        if (leave != null) {
          return leave;
        }
        changed = true;
      }
      if (Thread.interrupted()) {
        return Leave.INTERRUPT;
      } else if (inbox.hasEnded() || options.exit() && show.ended()) {
        return Leave.QUIT;
      }
      if (changed || moving || inbox.clearResized()) {
        draw();
        changed = false;
      }
      inbox.await(show.isMoving() ? FRAME : Long.MAX_VALUE);
    }
  }

  /** Does what a key asks for; not null if it leaves. */
  private Leave press(KeyStroke key) {
    if (KeyNames.of(key).equals("ctrl-z")) {
      console.suspend();
      return null;
    }
    Command command =
        keys.command(key, show.turnedTo(), show.side(), show.stands(), onScreen).orElse(null);
    if (command instanceof Leave leave) {
      return leave;
    } else if (command != null) {
      show.act(command instanceof Look.NextTheme ? new Look.Hint(theme.next()) : command);
    }
    return null;
  }

  private void draw() {
    inbox.clearResized();
    Size size = console.size();
    Board board = show.turnedTo();
    List<KeyLabel> labels =
        board.gaze().help()
            ? keys.all()
            : keys.sensible(
                board, show.stands(), show.ended(), CompareView.hasRoomForListing(size));
    Picture picture =
        CompareView.paint(
            new CompareScene(
                comparison,
                show.boards(),
                show.side(),
                show.now(),
                show.playhead(),
                size,
                theme.get(),
                options.glyphs(),
                labels,
                keys.back()));
    onScreen = picture.onScreen();
    console.show(picture.frame());
  }
}

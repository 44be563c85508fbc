package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.SearchSnapshot;
import dev.threadboard.explore.shown.ShownSearch;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.terminal.Console;
import java.util.function.Function;

/** The loop of a search on the screen: takes its newest snapshot and keys, paints, waits. */
final class ExploreLoop {
  /** Between two pictures while only the search goes on, in nanoseconds. */
  private static final long CALM = 100_000_000;

  private final Console console;
  private final Inbox inbox;
  private final WallClock clock;
  private final PressedKeys pressedKeys;
  private final ShownSearch search;
  private final ExploreController controller;
  private SearchSnapshot drawn;
  private boolean urgent = true;
  private long drawnAt;

  /** {@code back}: whether there is something that is gone back to. */
  ExploreLoop(
      Console console,
      Inbox inbox,
      CurrentTheme theme,
      SessionOptions options,
      WallClock clock,
      PressedKeys pressedKeys,
      ShownSearch search,
      boolean back) {
    this.console = console;
    this.inbox = inbox;
    this.clock = clock;
    this.pressedKeys = pressedKeys;
    this.search = search;
    this.controller =
        new ExploreController(theme, options, clock, pressedKeys, search, inbox::nudge, back);
  }

  /** Shows it until somebody leaves it; {@code open} shows a run of it. */
  ExitAction play(Function<RepeatedRun, ExitAction> open) {
    try (controller) {
      while (true) {
        controller.look();
        ExitAction exitAction = keys();
        if (exitAction == null && controller.hasMade()) {
          exitAction = made(open);
        }
        if (exitAction != null) {
          return exitAction;
        } else if (Thread.interrupted()) {
          inbox.ended();
          return ExitAction.INTERRUPT;
        } else if (inbox.hasEnded() || inbox.isIdle()) {
          return ExitAction.QUIT;
        }
        draw();
        rest();
      }
    }
  }

  /** Does what the keys ask for; not null if one of them leaves. */
  private ExitAction keys() {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      urgent = true;
      ExitAction exitAction = TerminalKeys.handle(key, console) ? null : controller.press(key);
      if (exitAction != null) {
        return exitAction;
      }
    }
    return null;
  }

  /** Opens or saves the run that was made; not null if that leaves all. */
  private ExitAction made(Function<RepeatedRun, ExitAction> open) {
    RepeatedRun run = controller.takeMade();
    urgent = true;
    if (run == null) {
      return null;
    }
    ExitAction left = open.apply(run);
    drawn = null;
    return left == ExitAction.INTERRUPT ? left : null;
  }

  private void draw() {
    urgent |= inbox.clearResized() && controller.snapshot() == drawn;
    boolean due = controller.snapshot() != drawn && clock.nanos() - drawnAt >= CALM;
    if (!urgent && !due) {
      return;
    }
    console.show(controller.paint(console.size()));
    drawn = controller.snapshot();
    drawnAt = clock.nanos();
    urgent = false;
  }

  private void rest() {
    long keysGone = pressedKeys.left() > 0 ? pressedKeys.left() : Long.MAX_VALUE;
    urgent |= pressedKeys.left() > 0;
    boolean waiting = search.snapshot() != drawn;
    long calm = waiting ? Math.max(0, CALM - (clock.nanos() - drawnAt)) : Long.MAX_VALUE;
    inbox.await(Math.min(keysGone, calm));
  }
}

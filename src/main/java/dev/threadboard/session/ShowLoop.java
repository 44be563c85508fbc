package dev.threadboard.session;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.board.Board;
import dev.threadboard.command.Leave;
import dev.threadboard.command.Predict;
import dev.threadboard.engine.Clock;
import dev.threadboard.event.Event;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.terminal.Console;
import java.util.ArrayList;
import java.util.List;

/** The loop of one show: folds what has come, paints, waits. */
final class ShowLoop {
  /** Between two frames while events pour in, in nanoseconds. */
  private static final long FRAME = 1_000_000_000 / 60;

  /** Between two frames while only bars move, in nanoseconds. */
  private static final long ANIMATION = 1_000_000_000 / 30;

  /** What comes within it is shown together, in nanoseconds. */
  private static final long SETTLE = 1_000_000;

  /** Events folded before the loop looks at the keys again. */
  private static final int BATCH = 2048;

  private static final long FOREVER = Long.MAX_VALUE;

  private final Console console;
  private final Inbox inbox;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final Options options;
  private final Witness witness;
  private final Clock clock;
  private final List<Event> batch = new ArrayList<>(BATCH);
  private final Heap heap = new Heap();
  private Board board;
  private Show show;
  private Stage stage;
  private boolean changed = true;
  private boolean urgent = true;
  private boolean flooded;
  private long changedAt;
  private long drawnAt;

  ShowLoop(
      Console console,
      Inbox inbox,
      Keyboard keyboard,
      Board board,
      CurrentTheme theme,
      Options options,
      Witness witness,
      Clock clock) {
    this.console = console;
    this.inbox = inbox;
    this.keyboard = keyboard;
    this.board = board;
    this.theme = theme;
    this.options = options;
    this.witness = witness;
    this.clock = clock;
  }

  /** What was shown last. */
  Board board() {
    return board;
  }

  /** Whether the viewer is asked what comes next. */
  boolean isAsking() {
    return show.prediction().on();
  }

  /**
   * Shows what comes from a source until somebody leaves it.
   *
   * @param asking whether the viewer is asked what comes next, from the beginning
   */
  Leave play(Source source, boolean asking) {
    try (Show opened = new Show(source, board, inbox, clock, options.keeper())) {
      show = opened;
      stage = new Stage(show, keyboard, theme, options);
      if (asking) {
        show.act(new Predict.Toggle());
      }
      while (true) {
        fold();
        Leave leave = keys();
        board = show.board();
        if (leave != null) {
          return leave;
        } else if (Thread.interrupted()) {
          return Leave.INTERRUPT;
        } else if (inbox.hasEnded() || options.exit() && board.over()) {
          return Leave.QUIT;
        }
        draw();
        rest();
      }
    }
  }

  private void fold() {
    int count = inbox.drainEvents(batch, BATCH);
    if (count > 0) {
      show.take(batch);
      for (Event event : batch) {
        witness.saw(event);
      }
      batch.clear();
      heap.keepSmall();
      change();
    }
    if (show.goOn()) {
      change();
    }
    flooded = count == BATCH;
    if (inbox.clearResized()) {
      urgent = true;
    }
  }

  private void change() {
    changedAt = changed ? changedAt : clock.nanos();
    changed = true;
  }

  /** Does what the keys ask for; not null if one of them leaves. */
  private Leave keys() {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      urgent = true;
      if (KeyNames.of(key).equals("ctrl-z")) {
        console.suspend();
        continue;
      }
      Leave leave = stage.press(key);
      if (leave != null) {
        return leave;
      }
    }
    return null;
  }

  private void draw() {
    long now = clock.nanos();
    boolean due = changed ? now >= settled() : now - drawnAt >= FRAME && show.isMoving();
    if (!urgent && !due) {
      return;
    }
    console.show(stage.paint(console.size()));
    drawnAt = now;
    changed = false;
    urgent = false;
  }

  /** When to show what has changed: at most 60 times a second, and all that came together. */
  private long settled() {
    return Math.max(drawnAt + FRAME, changedAt + SETTLE);
  }

  /** Waits for keys, and for what else there may be to show. */
  private void rest() {
    long now = clock.nanos();
    if (flooded) {
      return;
    } else if (changed) {
      inbox.awaitWhileEventsGather(Math.max(0, settled() - now));
    } else if (show.isBusy()) {
      inbox.await(SETTLE);
    } else {
      inbox.await(show.isMoving() ? Math.max(0, ANIMATION - (now - drawnAt)) : FOREVER);
    }
  }
}

package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.command.ExitAction;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.explore.shown.OutcomeSnapshot;
import dev.threadboard.keyboard.Keyboard;
import dev.threadboard.playback.EventBatch;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.HeapTrimmer;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.RepeatedRun;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.terminal.Console;
import dev.threadboard.viewer.ViewedRun;
import java.util.function.Supplier;

/** The loop of one run on the screen: folds its events, takes keys, paints, waits. */
final class RunLoop {
  /** Between two frames while events pour in, in nanoseconds. */
  private static final long FRAME = 1_000_000_000 / 60;

  /** Between two frames while only bars move, in nanoseconds. */
  private static final long ANIMATION = 1_000_000_000 / 30;

  /** Changes within this time are shown together, in nanoseconds. */
  private static final long SETTLE = 1_000_000;

  /** Events folded before the loop looks at the keys again. */
  private static final int BATCH = 2048;

  private static final long FOREVER = Long.MAX_VALUE;

  private final Console console;
  private final Inbox inbox;
  private final Keyboard keyboard;
  private final CurrentTheme theme;
  private final SessionOptions options;
  private final WallClock clock;
  private final PressedKeys pressedKeys;
  private final LessonGuide guide;
  private final ExploreDoor door;
  private final EventBatch batch;
  private final HeapTrimmer heapTrimmer = new HeapTrimmer();
  private ViewedRun viewed;

  private OpeningMoment moment = OpeningMoment.first();
  private RunViewer viewer;
  private ScreenController controller;
  private boolean changed = true;
  private boolean urgent = true;
  private boolean flooded;
  private boolean hadKeys;
  private long changedAt;
  private long drawnAt;

  /**
   * @param door leads to the search of what is shown; null if there is none
   */
  RunLoop(
      Console console,
      Inbox inbox,
      Keyboard keyboard,
      ViewedRun viewed,
      CurrentTheme theme,
      SessionOptions options,
      EventListener listener,
      WallClock clock,
      PressedKeys pressedKeys,
      LessonGuide guide,
      ExploreDoor door) {
    this.guide = guide;
    this.door = door;
    this.console = console;
    this.inbox = inbox;
    this.keyboard = keyboard;
    this.viewed = viewed;
    this.theme = theme;
    this.options = options;
    this.batch = new EventBatch(inbox, listener);
    this.clock = clock;
    this.pressedKeys = pressedKeys;
  }

  /** Begins where a run is decided, or else at its first line, with time standing still. */
  RunLoop from(RepeatedRun run) {
    moment = OpeningMoment.of(run, options.bindings());
    return this;
  }

  /** What was shown last. */
  ViewedRun viewed() {
    return viewed;
  }

  /** Whether the viewer is asked what comes next. */
  boolean isAsking() {
    return viewer.prediction().on();
  }

  /**
   * Shows what comes from a source until somebody leaves it.
   *
   * @param asking whether the viewer is asked what comes next, from the beginning
   */
  ExitAction play(EventSource source, boolean asking) {
    try (RunViewer opened = new RunViewer(source, viewed, inbox, clock, options.saveTarget())) {
      viewer = opened;
      if (!moment.isAhead()) {
        viewer.beginAtFirstLine();
      }
      controller = new ScreenController(viewer, keyboard, theme, options, pressedKeys, guide);
      if (asking) {
        viewer.act(new PredictCommand.Toggle());
      }
      while (true) {
        fold();
        ExitAction exitAction = keys(source);
        viewed = viewer.viewed();
        if (exitAction != null) {
          return exitAction;
        } else if (Thread.interrupted()) {
          inbox.ended();
          return ExitAction.INTERRUPT;
        } else if (inbox.hasEnded() || inbox.isIdle() || options.exit() && viewed.board().over()) {
          return ExitAction.QUIT;
        }
        if (guide != null && door != null && guide.goOn(viewer.board(), door, source)) {
          change();
        }
        draw();
        rest();
      }
    } finally {
      if (guide != null) {
        guide.leave();
      }
    }
  }

  private void fold() {
    int count = batch.moveTo(viewer, BATCH);
    if (count > 0) {
      heapTrimmer.keepSmall();
      change();
    }
    if (viewer.goOn() | controller.goOn()) {
      change();
    }
    urgent |= moment.reach(viewer);
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
  private ExitAction keys(EventSource source) {
    for (KeyStroke key = inbox.nextKey(); key != null; key = inbox.nextKey()) {
      urgent = true;
      if (TerminalKeys.handle(key, console)) {
        continue;
      }
      ExitAction exitAction = controller.press(key);
      if (exitAction == ExitAction.EXPLORE && door != null) {
        exitAction = explore(source);
      }
      OutcomeSnapshot wanted = guide == null ? null : guide.takeWanted();
      if (wanted != null) {
        exitAction = aside(() -> door.open(wanted));
      }
      if (exitAction != null) {
        return exitAction;
      }
    }
    return null;
  }

  /** Looks for all the ways it can go, while its own time stands still; not null if that leaves. */
  private ExitAction explore(EventSource source) {
    String refusal = door.refusal(source);
    if (refusal != null) {
      viewer.hint(refusal);
      return null;
    }
    return aside(() -> door.open(source));
  }

  /**
   * Shows something else until the viewer comes back; until then this run's time stands still.
   *
   * @return not null if that leaves this run, too
   */
  private ExitAction aside(Supplier<ExitAction> other) {
    if (!viewer.view().pace().paused()) {
      viewer.act(new PaceCommand.TogglePause());
    }
    Inbox.Events events = inbox.keepEvents();
    ExitAction exitAction = other.get();
    inbox.resume(events);
    urgent = true;
    return exitAction == ExitAction.INTERRUPT ? exitAction : null;
  }

  private void draw() {
    long now = clock.nanos();
    boolean keysShown = pressedKeys.left() > 0;
    urgent |= hadKeys && !keysShown;
    hadKeys = keysShown;
    boolean due = changed ? now >= settled() : now - drawnAt >= FRAME && viewer.isMoving();
    if (moment.isAhead() || !urgent && !due) {
      return;
    }
    console.show(controller.paint(console.size()));
    drawnAt = now;
    changed = false;
    urgent = false;
  }

  /**
   * When to show what has changed: at most 60 times a second, and changes close to each other
   * together.
   */
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
    } else if (viewer.isBusy() || controller.isAsking()) {
      inbox.await(SETTLE);
    } else {
      long keysGone = pressedKeys.left() > 0 ? pressedKeys.left() : FOREVER;
      long moved = viewer.isMoving() ? Math.max(0, ANIMATION - (now - drawnAt)) : FOREVER;
      inbox.await(Math.min(keysGone, moved));
    }
  }
}

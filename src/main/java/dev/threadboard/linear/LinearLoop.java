package dev.threadboard.linear;

import dev.threadboard.board.Board;
import dev.threadboard.command.ExitAction;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.playback.EventBatch;
import dev.threadboard.playback.EventListener;
import dev.threadboard.playback.EventSource;
import dev.threadboard.playback.Inbox;
import dev.threadboard.playback.RunViewer;
import dev.threadboard.viewer.ViewedRun;

/**
 * The loop of one run in line mode: folds its events, prints them, carries out what was typed. A
 * person's lines are read as they come. A script's are read one by one, each when the one before is
 * done and the run can go no further by itself, so that the same script always has the same output.
 */
final class LinearLoop {
  private static final int BATCH = 2048;

  /**
   * Between two looks at whether the run waits, in nanoseconds: they grow from one to the other.
   */
  private static final long SOON = 1_000_000;

  private static final long LATE = 50_000_000;

  private final Inbox inbox;
  private final LinePrinter printer;
  private final LinearOptions options;
  private final EventFormatter formatter;
  private final WallClock clock;
  private final boolean menu;
  private final EventBatch batch;

  /** Null if it is no lesson. */
  private final LinearLesson lesson;

  private ViewedRun viewed;
  private RunViewer viewer;
  private LinePresenter presenter;
  private LinearQuiz quiz;
  private LinearCommands commands;
  private boolean background;
  private boolean settled;
  private long pause = SOON;

  LinearLoop(
      Inbox inbox,
      LinePrinter printer,
      LinearOptions options,
      EventFormatter formatter,
      EventListener listener,
      WallClock clock,
      boolean menu,
      ViewedRun viewed,
      LinearLesson lesson) {
    this.lesson = lesson;
    this.inbox = inbox;
    this.printer = printer;
    this.options = options;
    this.formatter = formatter;
    this.batch = new EventBatch(inbox, listener);
    this.clock = clock;
    this.menu = menu;
    this.viewed = viewed;
  }

  /** What was shown last. */
  ViewedRun viewed() {
    return viewed;
  }

  /** Prints a run's events until the viewer leaves it. */
  ExitAction play(EventSource source) {
    try (RunViewer opened = new RunViewer(source, viewed, inbox, clock, options.saveTarget())) {
      viewer = opened;
      if (viewed.view().pace().paused()) {
        viewer.beginAtFirstLine();
      }
      presenter = new LinePresenter(viewer, formatter, printer);
      quiz = new LinearQuiz(viewer, presenter);
      commands = new LinearCommands(viewer, presenter, quiz, formatter, menu);
      while (true) {
        boolean changed = fold();
        ExitAction exitAction = leave();
        viewed = viewer.viewed();
        if (exitAction != null) {
          return exitAction;
        }
        rest(changed);
      }
    } finally {
      printer.flush();
    }
  }

  private ExitAction leave() {
    if (Thread.interrupted()) {
      return ExitAction.INTERRUPT;
    } else if (options.exit() && viewer.board().over()) {
      return ExitAction.QUIT;
    }
    boolean ended = viewer.board().over() || viewer.board().deadlock();
    if (ended && lesson != null && !lesson.end()) {
      return lesson.leavesForNext() ? ExitAction.NEXT_SCENARIO : ExitAction.QUIT;
    }
    return read();
  }

  /** Returns whether anything has come. */
  private boolean fold() {
    // Asked first: all events from before the threads waited are then in the queue.
    boolean still = viewer.isSettled();
    int count = batch.moveTo(viewer, BATCH);
    boolean moved = viewer.goOn();
    presenter.goOn();
    quiz.goOn();
    settled = still && count == 0 && !moved && !viewer.isBusy();
    return count > 0 || moved;
  }

  /** Carries out the lines that may be read now; not null if one of them leaves. */
  private ExitAction read() {
    while (isTurn()) {
      String line = inbox.peekLine();
      if (line == InputLines.END) {
        return atEnd() ? ExitAction.QUIT : null;
      } else if (line == null) {
        return null;
      }
      inbox.nextLine();
      pause = SOON;
      printer.read(line);
      formatter.interrupted();
      TypedCommand typed = TypedCommand.of(line);
      background = typed.background() || background && !typed.asks();
      ExitAction exitAction = commands.carryOut(typed);
      if (exitAction != null) {
        return exitAction;
      }
      settled = false;
      if (!options.person()) {
        // The effects of the line are printed before the next one is read.
        return null;
      }
    }
    return null;
  }

  /** Whether the next line may be read. */
  private boolean isTurn() {
    if (commands.waitUntil() >= 0) {
      boolean over = viewer.now() >= commands.waitUntil() || settled && isIdle();
      if (over) {
        commands.waitNoMore();
      }
      return over;
    }
    return options.person() || inbox.peekLine() == InputLines.END || isDone();
  }

  /** Whether the script's last command is done, and nothing more happens before the next. */
  private boolean isDone() {
    Board now = viewer.board();
    boolean waiting = now.user().waits() || now.user().queued() > 0;
    if (!now.repeatable() && !now.over()) {
      return viewer.isLive() && !waiting || background;
    } else if (!settled) {
      return false;
    }
    boolean playing = viewer.playhead().held() && !viewer.view().pace().paused();
    if (playing && viewer.view().pace().speed().isMax()) {
      return isIdle();
    }
    return background || !waiting || viewer.view().pace().paused() || isIdle();
  }

  /** Whether nothing more comes by itself, and all events have been printed. */
  private boolean isIdle() {
    return viewer.board().over()
        || quiz.isOpen()
        || viewer.view().pace().paused()
        || viewer.isStuck() && viewer.board().seq() == viewer.history().size();
  }

  /** After the end of the input: whether the run has ended or can go no further. */
  private boolean atEnd() {
    Board now = viewer.board();
    return now.over() || viewer.view().pace().paused() && !viewer.isBusy() || settled && isIdle();
  }

  private void rest(boolean changed) {
    if (changed) {
      pause = SOON;
      return;
    }
    boolean turn = settled && isIdle();
    if (turn && !printer.isPrompting()) {
      printer.prompt();
    }
    printer.flush();
    boolean lineWaits = inbox.peekLine() != null;
    if (lineWaits || !turn || !options.person()) {
      if (lineWaits) {
        inbox.awaitEvents(pause);
      } else {
        inbox.await(pause);
      }
      pause = Math.min(LATE, 2 * pause);
    } else {
      inbox.await(Long.MAX_VALUE);
    }
  }
}

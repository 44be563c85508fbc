package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Leave;
import dev.threadboard.engine.Clock;
import dev.threadboard.event.Event;
import dev.threadboard.linear.Request;
import dev.threadboard.linear.Teller;
import java.util.ArrayList;
import java.util.List;

/**
 * The loop of one show on lines: folds what has come, tells it, does what was typed. A person's
 * lines are read as they come. A script's are read one by one, each when the one before is done and
 * the run has come to where it waits, so that the same script always tells the same.
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
  private final Teller teller;
  private final Witness witness;
  private final Clock clock;
  private final boolean menu;
  private final List<Event> batch = new ArrayList<>(BATCH);
  private Board board;
  private Show show;
  private Narrator narrator;
  private Questions questions;
  private LinearCommands commands;
  private boolean background;
  private boolean settled;
  private long pause = SOON;

  LinearLoop(
      Inbox inbox,
      LinePrinter printer,
      LinearOptions options,
      Teller teller,
      Witness witness,
      Clock clock,
      boolean menu,
      Board board) {
    this.inbox = inbox;
    this.printer = printer;
    this.options = options;
    this.teller = teller;
    this.witness = witness;
    this.clock = clock;
    this.menu = menu;
    this.board = board;
  }

  /** What was told last. */
  Board board() {
    return board;
  }

  /** Tells what comes from a source until somebody leaves it. */
  Leave play(Source source) {
    try (Show opened = new Show(source, board, inbox, clock, options.keeper())) {
      show = opened;
      narrator = new Narrator(show, teller, printer);
      questions = new Questions(show, narrator);
      commands = new LinearCommands(show, narrator, questions, teller, menu);
      while (true) {
        boolean changed = fold();
        Leave leave = leave();
        board = show.board();
        if (leave != null) {
          return leave;
        }
        rest(changed);
      }
    } finally {
      printer.flush();
    }
  }

  private Leave leave() {
    if (Thread.interrupted()) {
      return Leave.INTERRUPT;
    } else if (options.exit() && show.board().over()) {
      return Leave.QUIT;
    }
    return read();
  }

  /** Returns whether anything has come. */
  private boolean fold() {
    // Asked first: all that was told before the threads waited has then been put in the queue.
    boolean still = show.isSettled();
    int count = inbox.drainEvents(batch, BATCH);
    if (count > 0) {
      show.take(batch);
      batch.forEach(witness::saw);
      batch.clear();
    }
    boolean moved = show.goOn();
    narrator.goOn();
    questions.goOn();
    settled = still && count == 0 && !moved && !show.isBusy();
    return count > 0 || moved;
  }

  /** Reads lines as long as they may be read; not null if one of them leaves. */
  private Leave read() {
    while (isTurn()) {
      String line = inbox.peekLine();
      if (line == TypedLines.END) {
        return atEnd() ? Leave.QUIT : null;
      } else if (line == null) {
        return null;
      }
      inbox.nextLine();
      pause = SOON;
      printer.read(line);
      teller.interrupted();
      Request request = Request.of(line);
      background = request.background() || background && !request.asks();
      Leave leave = commands.obey(request);
      if (leave != null) {
        return leave;
      }
      settled = false;
      if (!options.person()) {
        // What the line has brought about comes first.
        return null;
      }
    }
    return null;
  }

  /** Whether the next line may be read. */
  private boolean isTurn() {
    if (commands.waitUntil() >= 0) {
      boolean over = show.now() >= commands.waitUntil() || settled && isIdle();
      if (over) {
        commands.waitNoMore();
      }
      return over;
    }
    return options.person() || inbox.peekLine() == TypedLines.END || isDone();
  }

  /** Whether what the script has said is done, and nothing comes before it says more. */
  private boolean isDone() {
    Board now = show.board();
    boolean waiting = now.you().waits() || now.you().queued() > 0;
    boolean os = now.run() != null && now.run().policy().equals("os");
    if (os && !now.over()) {
      return show.isLive() && !waiting || background;
    } else if (!settled) {
      return false;
    }
    boolean playing = show.playhead().held() && !now.pace().paused();
    if (playing && now.pace().speed().isMax()) {
      return isIdle();
    }
    return background || !waiting || now.pace().paused() || isIdle();
  }

  /** Whether nothing more comes by itself, and all that there is has been told. */
  private boolean isIdle() {
    return show.board().over()
        || questions.isOpen()
        || show.board().pace().paused()
        || show.isStuck() && show.board().seq() == show.history().size();
  }

  /** With nobody left to say anything: whether the run has come to its end, or stands for good. */
  private boolean atEnd() {
    Board now = show.board();
    return now.over() || now.pace().paused() && !show.isBusy() || settled && isIdle();
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

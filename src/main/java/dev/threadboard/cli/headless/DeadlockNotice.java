package dev.threadboard.cli.headless;

import dev.threadboard.board.Board;
import dev.threadboard.cli.process.Messages;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.ArrayList;
import java.util.List;

/** Reports a deadlock: why no thread can ever go on, with the lines. */
public final class DeadlockNotice implements EventSink {
  /** In events that are folded at once. */
  private static final int BATCH = 4096;

  private final List<Event> batch = new ArrayList<>(BATCH);
  private final Messages err;
  private Board board = Board.EMPTY;

  public DeadlockNotice(Messages err) {
    this.err = err;
  }

  @Override
  public void take(Event event) {
    batch.add(event);
    boolean deadlock = event.fact() instanceof Fact.Deadlock;
    if (deadlock || batch.size() == BATCH) {
      board = board.after(batch).remembering(0, 0);
      batch.clear();
    }
    if (deadlock) {
      err.report(board.report().text());
    }
  }
}

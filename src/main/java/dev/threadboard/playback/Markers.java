package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;
import dev.threadboard.event.ThreadName;
import dev.threadboard.event.WaitReason;
import dev.threadboard.history.History;
import dev.threadboard.text.Printable;
import java.util.function.Consumer;

/**
 * Finds the events that deserve a marker in a recording: starts, joins, waits for locks, errors,
 * the end.
 */
public final class Markers {
  private History history;
  private long seen;

  /** Reports the markers among the events that are shown for the first time. */
  public void look(History of, Board board, Consumer<String> found) {
    if (of != history) {
      // A run that was started again repeats events whose markers were reported already.
      seen = history == null ? 0 : Math.min(seen, board.seq());
      history = of;
    }
    for (; seen < board.seq(); seen++) {
      Event event = of.event(seen + 1);
      String label = label(event, board);
      if (label != null) {
        found.accept(Printable.of(label));
      }
    }
  }

  private static String label(Event event, Board board) {
    String who = ThreadName.told(event.thread());
    boolean you = event.ident() == Event.YOU;
    Fact fact = event.fact();
    if (fact instanceof Fact.Start start) {
      return who + (you ? " start " : " starts ") + name(board, start.target());
    } else if (fact instanceof Fact.Join join) {
      return who + (you ? " have joined " : " has joined ") + name(board, join.target());
    } else if (fact instanceof Fact.Wait wait && wait.reason() == WaitReason.LOCK) {
      return who + (you ? " wait for " : " waits for ") + wait.on();
    } else if (fact instanceof Fact.Error error) {
      return who + ": " + error.error();
    } else if (fact instanceof ProgramFact.Outside outside && outside.lost()) {
      return "not repeatable from here: " + outside.what();
    } else if (fact instanceof ProgramFact.Killed killed) {
      return "killed by " + killed.signal();
    } else if (fact instanceof Fact.Deadlock) {
      return "deadlock";
    }
    return fact instanceof Fact.Exit exit ? "end, exit status " + exit.status() : null;
  }

  private static String name(Board board, int ident) {
    return ident == Event.YOU ? "you" : board.threads().get(ident).shortName();
  }
}

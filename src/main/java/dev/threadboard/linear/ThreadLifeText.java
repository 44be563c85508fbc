package dev.threadboard.linear;

import dev.threadboard.board.Activity;
import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.board.ThreadState;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.sentence.ThreadNames;
import dev.threadboard.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** One thread's life so far: who made it, its calls, each wait with its length, its prints. */
public final class ThreadLifeText {
  private static final int PRINTS = 10;

  private final Board board;
  private final ThreadState thread;
  private final ThreadNames names;
  private final List<String> lines = new ArrayList<>();
  private final List<String> prints = new ArrayList<>();
  private long printed;

  private ThreadLifeText(Board board, int ident) {
    this.board = board;
    this.thread = board.threads().get(ident);
    this.names = new ThreadNames(board);
  }

  /**
   * As far as the board that is shown.
   *
   * @param now the virtual time that is shown, in nanoseconds
   */
  public static List<String> of(int ident, History history, Board board, long now) {
    ThreadLifeText threadLifeText = new ThreadLifeText(board, ident);
    threadLifeText.lines.add(new StatusText(board).line(threadLifeText.thread));
    threadLifeText.lines.add(
        "  name: "
            + threadLifeText.thread.name()
            + ", made to call "
            + threadLifeText.thread.target());
    history.each(threadLifeText::take);
    threadLifeText.calls();
    threadLifeText.joiners();
    threadLifeText.waits(new TimelineText(history, board, now).intervals(ident));
    threadLifeText.prints();
    return threadLifeText.lines;
  }

  private void take(Event event) {
    if (event.seq() > board.seq()) {
      return;
    }
    Fact fact = event.fact();
    String when = " at " + Numbers.seconds(event.nanos()) + " s";
    if (fact instanceof Fact.Create create && create.target() == thread.ident()) {
      if (event.ident() != thread.ident()) {
        lines.add("  made by " + names.of(event.ident()) + when);
      }
    } else if (fact instanceof Fact.Start start && start.target() == thread.ident()) {
      lines.add("  started by " + names.of(event.ident()) + when);
    } else if (fact instanceof Fact.Print print && event.ident() == thread.ident()) {
      printed++;
      prints.add("  printed" + when + ": " + print.text());
      if (prints.size() > PRINTS) {
        prints.remove(0);
      }
    }
  }

  private void calls() {
    List<String> outermostFirst = new ArrayList<>();
    for (Activity call = thread.activity(); call != null; call = call.caller()) {
      outermostFirst.add(0, call.function());
    }
    if (outermostFirst.size() > 1) {
      lines.add("  calls, the outermost first: " + String.join(", ", outermostFirst));
    }
    if (thread.tasks() > 0) {
      lines.add("  tasks done: " + thread.tasks());
    }
  }

  private void joiners() {
    List<String> joiners = new ArrayList<>();
    for (ThreadState joiner : board.threads().joining(thread.ident())) {
      joiners.add(names.of(joiner.ident()));
    }
    if (board.user().waitingFor() == thread.ident()) {
      joiners.add("you");
    }
    if (!joiners.isEmpty()) {
      lines.add("  waiting for its end: " + String.join(", ", joiners));
    }
  }

  private void waits(List<StateInterval> intervals) {
    for (StateInterval interval : intervals) {
      State state = interval.state();
      if (state == State.SLEEPING || state == State.WAITING || state == State.IDLE) {
        String length = Numbers.seconds(interval.to() - interval.from()) + " s";
        lines.add("  " + interval.words() + ": " + length);
      }
    }
  }

  private void prints() {
    if (printed > prints.size()) {
      lines.add("  printed " + Numbers.count(printed) + " times, the last of them:");
    }
    lines.addAll(prints);
  }
}

package dev.threadboard.predict;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.ProgramFact;

/**
 * Reads ahead of the viewer up to the next question, and limits what they may see before it is
 * asked.
 *
 * <p>The event before the question is too late: a thread that wakes and reaches the line of its
 * {@code print} would give the answer away. So the question is asked where the thread's <i>turn</i>
 * began, that is its events one after the other, and a turn that may still lead to a question is
 * not shown yet.
 */
public final class LookAhead {
  private final long quiet;
  private Board clear;
  private Board read;
  private int teller = -1;
  private boolean moved;
  private Question question;

  /**
   * @param seen what the viewer sees now
   * @param quiet up to this moment nothing is asked, in nanoseconds of virtual time
   */
  public LookAhead(Board seen, long quiet) {
    this.clear = seen;
    this.read = seen;
    this.quiet = quiet;
  }

  /** The number of the last event that was read; the one after it is to be read next. */
  public long position() {
    return read.seq();
  }

  /** The question, if it has come; otherwise null. */
  public Question question() {
    return question;
  }

  /** The number of the last event that may be seen; a question is asked there. */
  public long clear() {
    return clear.seq();
  }

  /** What the viewer sees when they are asked. */
  public Board asked() {
    return clear;
  }

  /** Releases all that was read, since nothing more comes by itself. */
  public void clearAll() {
    if (question == null) {
      clear = read;
      moved = false;
    }
  }

  /** Reads the next event, while there is no question. */
  public void read(Event event) {
    if (!(event.fact() instanceof ProgramFact.Output)) {
      if (event.ident() != teller) {
        clearAll();
      }
      teller = event.ident();
    }
    boolean asked = Question.isAsked(event, read);
    if (asked && event.nanos() > quiet && !isObvious(event)) {
      boolean alive = event.fact() instanceof Fact.IsAlive;
      Board seen = alive ? read : clear;
      question = Question.of(seen, event);
      if (question != null) {
        clear = seen;
        return;
      }
    }
    moved |= event.fact() instanceof Fact.Line;
    read = read.after(event);
    if (asked || endsTurn(event)) {
      clearAll();
    }
  }

  /** Whether its thread is seen running on the very line that prints. */
  private boolean isObvious(Event event) {
    int ident = event.ident();
    return event.fact() instanceof Fact.Print
        && !moved
        && ident <= clear.threads().size()
        && clear.threads().stateOf(clear.threads().get(ident)) == State.RUNNING;
  }

  private static boolean endsTurn(Event event) {
    Fact fact = event.fact();
    return event.ident() == Event.YOU
        || fact instanceof Fact.Sleep
        || fact instanceof Fact.Wait
        || fact instanceof Fact.End
        || fact instanceof Fact.CutOff
        || fact instanceof Fact.Choice
        || fact instanceof Fact.Deadlock
        || fact instanceof Fact.Exit;
  }
}

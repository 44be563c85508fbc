package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.command.Predict;
import dev.threadboard.predict.Foresight;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Score;
import dev.threadboard.predict.Verdict;

/**
 * Asks one viewer what comes next, before they see it. To know what to ask it lets the run go ahead
 * of what is shown, moment by moment, up to the next question.
 */
final class Quiz {
  /** How far ahead of the viewer it looks, in events. */
  private static final long MOST = 10_000;

  private boolean on;
  private Foresight ahead;
  private long start;
  private int marked = Prediction.NONE;
  private boolean given;
  private long quiet = -1;
  private Score score = Score.NONE;
  private Verdict last;
  private boolean rested;
  private boolean stuck;

  /** The number and the moment of the furthest event that the viewer has seen or known of. */
  private long known;

  private long knownNanos;

  boolean isOn() {
    return on;
  }

  Prediction prediction(Board seen) {
    Question question = asks(seen) || given ? ahead.question() : null;
    return on
        ? new Prediction(true, question, question == null ? -1 : marked, given, score, last)
        : Prediction.OFF;
  }

  /** Whether the viewer stands before a question, and has not answered it. */
  boolean asks(Board seen) {
    return on && ahead != null && ahead.question() != null && !given && seen.seq() == ahead.clear();
  }

  /** Whether the viewer has answered, and not yet seen what comes. */
  boolean isAnswered() {
    return given;
  }

  /**
   * Whether the run goes ahead of what is shown. Where you are one of those who act, it must not:
   * you act in its present. And the policy {@code os} cannot be led.
   */
  boolean leads(Board seen, Reel reel) {
    return on
        && reel.isLive()
        && seen.run() != null
        && !seen.over()
        && !seen.interactive()
        && !seen.run().policy().equals("os");
  }

  /** Whether it waits for something that does not call. */
  boolean isBusy(Board seen, Reel reel) {
    boolean waits = ahead != null && ahead.question() == null && hasRoom(seen);
    boolean more = isReading() || leads(seen, reel) && !stuck && !seen.pace().paused();
    return on && waits && more && !reel.newest().over();
  }

  /** Whether it does not know yet how far the viewer may see. */
  boolean isReading() {
    return on && ahead != null && ahead.question() == null && ahead.clear() < ahead.position();
  }

  private boolean hasRoom(Board seen) {
    return ahead.position() - seen.seq() < MOST;
  }

  /** The number of the last event that the viewer may see by now. */
  long upTo(Board seen, Reel reel) {
    if (!on) {
      return reel.history().size();
    }
    know(seen.seq(), seen.nanos());
    if (ahead == null || seen.seq() < start || seen.seq() > limit()) {
      restart(seen);
    } else if (given && seen.seq() == limit()) {
      Question question = ahead.question();
      last = Verdict.of(question, marked, reel.history().event(question.event()));
      score = score.after(last);
      restart(seen);
    }
    read(seen, reel);
    return limit();
  }

  private long limit() {
    return given ? ahead.question().event() : ahead.clear();
  }

  private void read(Board seen, Reel reel) {
    while (ahead.question() == null && ahead.position() < reel.history().size() && hasRoom(seen)) {
      ahead.read(reel.history().event(ahead.position() + 1));
      stuck = false;
    }
  }

  /** The run is at rest, or not: what was told before it rested has come when it still rests. */
  void goOn(Board seen, Reel reel) {
    if (!on || ahead == null || ahead.question() != null) {
      rested = false;
      return;
    }
    boolean still = rested && reel.isResting();
    rested = !still && reel.isResting();
    if (still || !reel.isLive()) {
      ahead.clearAll();
    }
    boolean all = ahead.position() == reel.history().size();
    if (still && all && hasRoom(seen) && leads(seen, reel) && !seen.pace().paused()) {
      stuck = reel.leap() != null;
    }
  }

  /** What is shown has nothing to do with what was, or what comes after it has changed. */
  void restart(Board seen) {
    ahead = new Foresight(seen, quiet);
    start = seen.seq();
    marked = Prediction.NONE;
    given = false;
    rested = false;
    stuck = false;
  }

  private void know(long seq, long nanos) {
    known = Math.max(known, seq);
    knownNanos = Math.max(knownNanos, nanos);
  }

  /** The number of the last event to tell of: how far it has looked ahead would be a clue. */
  long known() {
    return known;
  }

  /** The moment of that, in nanoseconds of virtual time. */
  long knownNanos() {
    return knownNanos;
  }

  void act(Predict predict, Board seen, Reel reel) {
    if (predict instanceof Predict.Toggle) {
      on = !on;
      restart(seen);
      quiet = -1;
      score = Score.NONE;
      last = null;
      known = reel.history().size();
      knownNanos = reel.now();
    } else if (asks(seen)) {
      answer(predict, ahead.question().answers().size(), reel);
    }
  }

  private void answer(Predict predict, int answers, Reel reel) {
    if (predict instanceof Predict.Mark move) {
      int from = marked == Prediction.NONE && move.by() < 0 ? 0 : marked;
      marked = Math.floorMod(from + move.by(), answers);
    } else if (predict instanceof Predict.Answer answer) {
      boolean there = answer.place() >= 0 && answer.place() < answers;
      marked = there ? answer.place() : marked;
      given = there;
    } else {
      boolean pass = predict instanceof Predict.Pass;
      quiet = pass ? reel.history().event(ahead.question().event()).nanos() : quiet;
      marked = pass ? Prediction.NONE : marked;
      given = true;
    }
  }
}

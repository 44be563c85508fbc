package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.predict.LookAhead;
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

  /** Before any moment. */
  private static final long NEVER = -1;

  private final PlaybackPosition view;
  private boolean on;
  private LookAhead ahead;
  private long start;
  private int marked = Prediction.NONE;
  private boolean given;
  private long quiet = NEVER;
  private Score score = Score.NONE;
  private Verdict last;
  private boolean rested;
  private boolean stuck;

  /** The number and the moment of the furthest event that the viewer has seen or known of. */
  private long known;

  private long knownNanos;

  Quiz(PlaybackPosition view) {
    this.view = view;
  }

  boolean isOn() {
    return on;
  }

  Prediction prediction() {
    if (!on) {
      return Prediction.OFF;
    }
    Question question = asks() || given ? ahead.question() : null;
    return new Prediction(
        true, question, question == null ? Prediction.NONE : marked, given, score, last);
  }

  /** What came after the last question; null before that. */
  Verdict last() {
    return last;
  }

  /** Whether the viewer stands before a question, and has not answered it. */
  boolean asks() {
    return on
        && ahead != null
        && ahead.question() != null
        && !given
        && seen().seq() == ahead.clear();
  }

  /** Whether the viewer has answered, and not yet seen what comes. */
  boolean isAnswered() {
    return given;
  }

  /**
   * Whether the run goes ahead of what is shown. Where you are one of those who act, it must not:
   * you act in its present. And the policy {@code os} cannot be led.
   */
  boolean leads() {
    Board seen = seen();
    return on
        && reel().isLive()
        && seen.run() != null
        && !seen.over()
        && !seen.interactive()
        && !seen.run().policy().equals("os");
  }

  /** Whether it waits for something that does not call. */
  boolean isBusy() {
    return isReading() || isLeading() && !stuck && !reel().newest().over();
  }

  /** Whether it is on its way to the next question, and may let time pass for that. */
  private boolean isLeading() {
    boolean looks = on && ahead != null && ahead.question() == null && hasRoom();
    return looks && leads() && !seen().pace().paused();
  }

  /** Whether it does not know yet how far the viewer may see. */
  boolean isReading() {
    return on && ahead != null && ahead.question() == null && ahead.clear() < ahead.position();
  }

  private boolean hasRoom() {
    return ahead.position() - seen().seq() < MOST;
  }

  /** The number of the last event that the viewer may see by now. */
  long upTo() {
    if (!on) {
      return reel().history().size();
    }
    long seq = seen().seq();
    know();
    if (ahead == null || seq < start || seq > limit()) {
      restart();
    } else if (given && seq == limit()) {
      Question question = ahead.question();
      last = Verdict.of(question, marked, reel().history().event(question.event()));
      score = score.after(last);
      restart();
    }
    read();
    return limit();
  }

  private long limit() {
    return given ? ahead.question().event() : ahead.clear();
  }

  private void read() {
    while (ahead.question() == null && hasRoom() && !isAtEnd()) {
      ahead.read(reel().history().event(ahead.position() + 1));
      stuck = false;
    }
    if (!hasRoom()) {
      ahead.clearAll();
    }
  }

  private boolean isAtEnd() {
    return ahead.position() == reel().history().size();
  }

  /**
   * Lets the viewer see what they may. They are held before each question, and where the run is
   * ahead of them.
   *
   * @return whether they are held from now on
   */
  boolean goOn() {
    if (!on) {
      return false;
    }
    long seq = upTo();
    if (!view.isHeld() && seq > seen().seq()) {
      view.show(seq);
    }
    boolean holds = !view.isHeld() && (asks() || leads() && !seen().pace().paused());
    if (holds) {
      view.hold();
    }
    lookAhead();
    return holds;
  }

  /** Time stands still as soon as a question is reached, though nobody may look again soon. */
  void halt() {
    if (on) {
      upTo();
      view.halt(asks());
    }
  }

  /** Whatever was told before the run is found at rest has come when it is so once more. */
  private void lookAhead() {
    if (ahead == null || ahead.question() != null) {
      rested = false;
      return;
    }
    boolean rests = reel().isLive() ? reel().isResting() : reel().isComplete();
    boolean still = rested && rests && isAtEnd();
    rested = !still && rests;
    if (still) {
      ahead.clearAll();
      if (isLeading()) {
        stuck = reel().leap() != null;
      }
    }
  }

  /** What is shown has nothing to do with what was, or what comes after it has changed. */
  void restart() {
    ahead = new LookAhead(seen(), quiet);
    start = seen().seq();
    marked = Prediction.NONE;
    given = false;
    rested = false;
    stuck = false;
  }

  /** The run is another one from here on. */
  void forget() {
    restart();
    quiet = NEVER;
    known = seen().seq();
    knownNanos = view.now();
  }

  private void know() {
    known = Math.max(known, seen().seq());
    knownNanos = Math.max(knownNanos, view.now());
  }

  /** The number of the last event to tell of: how far it has looked ahead would be a clue. */
  long known() {
    boolean hides = on && reel().isLive();
    return hides ? Math.max(known, seen().seq()) : reel().history().size();
  }

  /** The moment of that, in nanoseconds of virtual time. */
  long end() {
    boolean hides = on && reel().isLive();
    return hides ? Math.max(knownNanos, view.now()) : reel().now();
  }

  void act(PredictCommand predict) {
    if (predict instanceof PredictCommand.Toggle) {
      on = !on;
      forget();
      score = Score.NONE;
      last = null;
      known = reel().history().size();
      knownNanos = reel().now();
    } else if (asks()) {
      answer(predict, ahead.question().answers().size());
    }
  }

  private Board seen() {
    return view.board();
  }

  private ActiveRun reel() {
    return view.reel();
  }

  private void answer(PredictCommand predict, int answers) {
    if (predict instanceof PredictCommand.Mark move) {
      int from = marked == Prediction.NONE && move.by() < 0 ? 0 : marked;
      marked = Math.floorMod(from + move.by(), answers);
    } else if (predict instanceof PredictCommand.Answer answer) {
      boolean there = answer.place() >= 0 && answer.place() < answers;
      marked = there ? answer.place() : marked;
      given = there;
    } else {
      boolean pass = predict instanceof PredictCommand.Pass;
      quiet = pass ? reel().history().event(ahead.question().event()).nanos() : quiet;
      marked = pass ? Prediction.NONE : marked;
      given = true;
    }
  }
}

package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.event.Event;
import dev.threadboard.predict.LookAhead;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Question;
import dev.threadboard.predict.Score;
import dev.threadboard.predict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks one viewer what comes next, before they see it. To have something to ask about, it lets the
 * run get ahead of what is shown, moment by moment, up to the next question.
 */
final class Quiz {
  /** How far ahead of the viewer it looks, in events. */
  private static final long MOST = 10_000;

  /** Before any moment. */
  private static final long NEVER = -1;

  private final PlaybackPosition position;
  private boolean on;
  private LookAhead ahead;
  private long start;
  private int marked = Prediction.NONE;
  private boolean given;
  private long quiet = NEVER;
  private Score score = Score.NONE;
  private Verdict last;
  private boolean told;
  private boolean passed;
  private boolean rested;
  private boolean stuck;

  /** The number and the time of the latest event that the viewer has seen or heard of. */
  private long known;

  private long knownNanos;

  Quiz(PlaybackPosition position) {
    this.position = position;
  }

  Prediction prediction() {
    if (!on) {
      return Prediction.OFF;
    }
    Question question = asks() || given ? ahead.question() : null;
    return new Prediction(
        true, question, question == null ? Prediction.NONE : marked, given, score, last, told);
  }

  /** What came after the last question; null before that. */
  Verdict last() {
    return last;
  }

  /** Whether the viewer stands before a question, and has not answered it. */
  boolean asks() {
    return on
        && !told
        && ahead != null
        && ahead.question() != null
        && !given
        && board().seq() == ahead.clear();
  }

  /** Whether the viewer stands at what came after a question, until they go on. */
  boolean isTold() {
    return told;
  }

  /** Whether time stands still for the viewer, whatever their pace. */
  boolean stops() {
    return told || asks();
  }

  /** The viewer has read what came. */
  void goOnFromTold() {
    told = false;
    update();
  }

  /** Whether the viewer has answered, and not yet seen what comes. */
  boolean isAnswered() {
    return given;
  }

  /**
   * Whether the run gets ahead of what is shown. It must not where the person takes part, who acts
   * in its present, nor under the policy {@code os}, which cannot be held.
   */
  boolean leads() {
    Board seen = board();
    return on
        && activeRun().isLive()
        && seen.run() != null
        && !seen.over()
        && !seen.interactive()
        && seen.repeatable();
  }

  /** Whether it must be asked again soon, since nothing will wake the loop. */
  boolean isBusy() {
    return isReading() || isLeading() && !stuck && !activeRun().newest().over();
  }

  /** Whether it is on its way to the next question, and may let time pass for that. */
  private boolean isLeading() {
    boolean looks = on && ahead != null && ahead.question() == null && hasRoom();
    return looks && !told && leads() && !pace().paused();
  }

  /** Whether it does not know yet how far the viewer may see. */
  boolean isReading() {
    boolean looks = on && !told && ahead != null && ahead.question() == null;
    return looks && ahead.clear() < ahead.position();
  }

  private boolean hasRoom() {
    return ahead.position() - board().seq() < MOST;
  }

  /** The number of the last event that the viewer may see, as of the last {@link #update}. */
  long limit() {
    if (!on) {
      return activeRun().history().size();
    }
    if (told) {
      return start;
    }
    return given ? ahead.question().event() : ahead.clear();
  }

  /**
   * Takes in what has come and where the viewer stands: scores an answer once its event is seen,
   * and reads ahead to the next question.
   */
  void update() {
    if (!on) {
      return;
    }
    long seq = board().seq();
    know();
    if (ahead == null || seq < start || seq > limit()) {
      restart();
    } else if (given && seq == limit()) {
      Question question = ahead.question();
      last = Verdict.of(question, marked, ahead.asked(), since(question));
      score = score.after(last);
      boolean read = !passed;
      restart();
      told = read;
    }
    read();
  }

  private List<Event> since(Question question) {
    List<Event> since = new ArrayList<>();
    for (long seq = ahead.clear() + 1; seq <= question.event(); seq++) {
      since.add(activeRun().history().event(seq));
    }
    return since;
  }

  private void read() {
    while (ahead.question() == null && hasRoom() && !isAtEnd()) {
      ahead.read(activeRun().history().event(ahead.position() + 1));
      stuck = false;
    }
    if (!hasRoom()) {
      ahead.clearAll();
    }
  }

  private boolean isAtEnd() {
    return ahead.position() == activeRun().history().size();
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
    update();
    if (!position.isHeld() && limit() > board().seq()) {
      position.show(limit());
    }
    boolean holds = !position.isHeld() && (stops() || leads() && !pace().paused());
    if (holds) {
      position.hold();
    }
    lookAhead();
    return holds;
  }

  /** Time stands still as soon as a question is reached, though nobody may look again soon. */
  void halt() {
    if (on) {
      update();
      position.halt(stops());
    }
  }

  /**
   * All events from before the run was found at rest have been taken once it is found at rest a
   * second time.
   */
  private void lookAhead() {
    if (ahead == null || ahead.question() != null) {
      rested = false;
      return;
    }
    boolean rests = activeRun().isLive() ? activeRun().isResting() : activeRun().isComplete();
    boolean still = rested && rests && isAtEnd();
    rested = !still && rests;
    if (still) {
      ahead.clearAll();
      if (isLeading()) {
        stuck = activeRun().leap() != null;
      }
    }
  }

  /** Begins to read ahead anew: another moment is shown, or another future follows it. */
  void restart() {
    ahead = new LookAhead(board(), quiet);
    start = board().seq();
    marked = Prediction.NONE;
    given = false;
    told = false;
    passed = false;
    rested = false;
    stuck = false;
  }

  /** The run continues differently from here on. */
  void forget() {
    restart();
    quiet = NEVER;
    known = board().seq();
    knownNanos = position.now();
  }

  private void know() {
    known = Math.max(known, board().seq());
    knownNanos = Math.max(knownNanos, position.now());
  }

  /**
   * The number of the last event that the viewer may hear of: how far it has read ahead would be a
   * clue.
   */
  long known() {
    boolean hides = on && activeRun().isLive();
    return hides ? Math.max(known, board().seq()) : activeRun().history().size();
  }

  /** The time of that event, in nanoseconds of virtual time. */
  long end() {
    boolean hides = on && activeRun().isLive();
    return hides ? Math.max(knownNanos, position.now()) : activeRun().now();
  }

  void act(PredictCommand predict) {
    if (predict instanceof PredictCommand.Toggle) {
      on = !on;
      forget();
      score = Score.NONE;
      last = null;
      known = activeRun().history().size();
      knownNanos = activeRun().now();
    } else if (told) {
      goOnFromTold();
    } else if (asks()) {
      answer(predict, ahead.question().answers().size());
    }
  }

  private Board board() {
    return position.board();
  }

  private Pace pace() {
    return position.viewed().view().pace();
  }

  private ActiveRun activeRun() {
    return position.activeRun();
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
      passed = pass;
      quiet = pass ? activeRun().history().event(ahead.question().event()).nanos() : quiet;
      marked = pass ? Prediction.NONE : marked;
      given = true;
    }
  }
}

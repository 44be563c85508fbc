package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.board.State;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pace;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Predict;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Steer;
import dev.threadboard.engine.Clock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.predict.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * What one viewer sees of one run: they go along with it, or are held at another moment of its
 * history, where they stand or from where they play it once more. While they are held the run's own
 * time stands still, too, so that they can catch up with it.
 */
final class Show implements AutoCloseable {
  private static final int NONE = -1;

  private final Reel.Opener opener;
  private final Clock clock;
  private final Keeper keeper;
  private final Playback playback;
  private final Quiz quiz = new Quiz();
  private Reel reel;
  private Board board;
  private boolean held;

  /** Null if no step is to be done. */
  private Stepper step;

  /** The event that a run started anew must reach before it is shown; 0 if it need not. */
  private long due;

  /** The candidate of the choice that waits there; {@link #NONE} if none does. */
  private int dueHand = NONE;

  /** The highlighted candidate. */
  private int hand;

  Show(Source source, Board board, Reel.Opener opener, Clock clock, Keeper keeper) {
    this.opener = opener;
    this.clock = clock;
    this.keeper = keeper;
    this.board = board;
    this.playback = new Playback(clock, board.pace());
    this.reel = new Reel(source, board.pace(), opener, clock);
    this.held = !reel.isLive();
  }

  Board board() {
    return board;
  }

  Playhead playhead() {
    return quiz.isOn()
        ? new Playhead(
            held,
            board.seq(),
            Math.max(quiz.known(), board.seq()),
            Math.max(quiz.knownNanos(), now()),
            hand)
        : new Playhead(held, board.seq(), history().size(), reel.now(), hand);
  }

  /** What the viewer is asked, and how well they answer. */
  Prediction prediction() {
    return quiz.prediction(board);
  }

  /** The virtual time to show, in nanoseconds. */
  long now() {
    return board.over()
        ? board.nanos()
        : Math.max(board.nanos(), held ? playback.time() : reel.now());
  }

  /** Whether what is shown changes without any event. */
  boolean isMoving() {
    boolean going = held ? reel.isLive() || board.seq() < history().size() : !board.over();
    boolean seen = held || board.threads().count(State.SLEEPING) > 0;
    return going && seen && !board.pace().paused() && !quiz.asks(board);
  }

  /** Whether it waits for something that does not call: it is to be asked again, soon. */
  boolean isBusy() {
    return step != null || due > 0 || quiz.isBusy(board, reel);
  }

  private History history() {
    return reel.history();
  }

  /** Events have come. */
  void take(List<Event> events) {
    reel.take(events);
    if (!held) {
      show(quiz.upTo(board, reel));
    }
  }

  /** Does what is to be done by now; returns whether that changed what is shown. */
  boolean goOn() {
    long before = board.seq();
    if (due > 0 && history().size() >= due) {
      arrive();
    }
    if (quiz.isOn() && due == 0) {
      goOnAsking();
    }
    if (step != null && due == 0) {
      goOnStepping();
    }
    if (held && due == 0 && !board.pace().paused() && !quiz.asks(board)) {
      play();
    }
    return board.seq() != before;
  }

  private void play() {
    long time = Math.min(playback.time(), reel.now());
    long passed = history().upTo(time);
    long seq = Math.min(passed, quiz.upTo(board, reel));
    boolean led = quiz.leads(board, reel);
    if (seq > board.seq()) {
      show(seq);
    }
    if (seq < passed) {
      playback.setTime(led ? board.nanos() : time);
    } else if (reel.isLive() && time == reel.now() && !led) {
      follow();
    } else if (seq == history().size()) {
      // No further than is known: a file may still be being read.
      playback.setTime(time);
    }
  }

  /** A viewer who predicts is held before each question, and where the run is ahead of them. */
  private void goOnAsking() {
    long seq = quiz.upTo(board, reel);
    if (!held && seq > board.seq()) {
      show(seq);
    }
    boolean asks = quiz.asks(board);
    if (!held && (asks || quiz.leads(board, reel) && !board.pace().paused())) {
      long time = now();
      hold(board.seq());
      playback.setTime(time);
    }
    playback.setPace(asks ? new Pace(board.pace().speed(), true) : board.pace());
    quiz.goOn(board, reel);
  }

  private void predict(Predict command) {
    quiz.act(command, board, reel);
    if (quiz.isAnswered() && board.pace().paused()) {
      hold(quiz.upTo(board, reel));
    }
    playback.setPace(board.pace());
  }

  private void show(long seq) {
    hand = seq == board.seq() ? hand : 0;
    board = history().at(seq).seenBy(board.pace(), board.gaze());
  }

  /** Goes along with the run. */
  private void follow() {
    show(history().size());
    held = false;
    step = null;
    reel.setPace(board.pace());
  }

  /** Stands after an event, or plays on from there. */
  private void hold(long seq) {
    if (!held) {
      held = true;
      reel.hold(board.pace());
    }
    step = null;
    show(seq);
    playback.setTime(board.nanos());
  }

  /** Does what a person asked for. */
  void act(Command command) {
    if (!(command instanceof Look) && board.gaze().hint() != null) {
      say(null);
    }
    if (command instanceof Ask ask) {
      ask(ask);
    } else if (command instanceof Pacing pacing) {
      pace(pacing);
    } else if (command instanceof Predict predict && due == 0) {
      predict(predict);
    } else if (command instanceof Seek seek && due == 0) {
      pause();
      seek(seek);
    } else if (command instanceof Steer steer) {
      steer(steer);
    } else {
      board = board.after(command);
    }
  }

  private void say(String hint) {
    board = board.after(new Look.Hint(hint));
  }

  /** Whoever speaks to the threads is in their present. */
  private void ask(Ask ask) {
    if (!reel.isLive()) {
      say("This run is a saved one: its threads cannot be asked.");
      return;
    }
    if (due == 0) {
      follow();
    }
    reel.ask(ask);
    if (!reel.newest().choice().isEmpty()) {
      say("That comes after the choice: first say who goes on.");
    }
  }

  private void pause() {
    if (!board.pace().paused()) {
      pace(new Pacing.TogglePause());
    }
  }

  private void pace(Pacing pacing) {
    board = board.after(pacing);
    playback.setPace(board.pace());
    step = null;
    if (!held) {
      reel.setPace(board.pace());
    } else if (reel.isLive() && due == 0 && board.seq() == history().size()) {
      follow();
    } else if (quiz.leads(board, reel)) {
      reel.hold(board.pace());
    }
  }

  private void seek(Seek seek) {
    if (seek instanceof Seek.Step back && back.back()) {
      long last = history().previous(board.seq() + 1, event -> Stepper.is(back.ident(), event));
      hold(Math.max(0, last - 1));
    } else if (seek instanceof Seek.Step on) {
      step(on.ident());
    } else if (seek instanceof Seek.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof Seek.Leap leap) {
      to(now() + (long) (leap.by() * reel.now()));
    } else if (seek instanceof Seek.To to) {
      to((long) (to.place() * reel.now()));
    }
  }

  /**
   * To a moment of virtual time: the beginning is before the first event, the end is the present.
   */
  private void to(long nanos) {
    long seq = nanos <= 0 ? 0 : history().upTo(nanos);
    if (seq == history().size() && reel.isLive()) {
      follow();
    } else {
      hold(seq);
      playback.setTime(Math.max(board.nanos(), Math.min(nanos, reel.now())));
    }
  }

  private void moments(int by) {
    if (by < 0) {
      hold(now() > board.nanos() ? board.seq() : history().upTo(board.nanos() - 1));
    } else if (board.seq() < history().size()) {
      to(history().event(board.seq() + 1).nanos());
    } else {
      if (reel.isLive()) {
        follow();
      }
      say(reel.leap());
    }
  }

  private void step(int ident) {
    if (quiz.asks(board)) {
      predict(new Predict.Reveal());
      return;
    }
    if (!board.choice().isEmpty()) {
      pick();
      return;
    }
    step = new Stepper(ident, board.seq());
    goOnStepping();
  }

  private void goOnStepping() {
    if (quiz.isReading()) {
      return;
    }
    long next = step.found(reel);
    if (next > 0) {
      hold(Math.min(next, quiz.upTo(board, reel)));
      return;
    }
    String hindrance = step.wait(reel);
    if (hindrance != null) {
      step = null;
      say(hindrance);
    }
  }

  private void steer(Steer steer) {
    if (steer instanceof Steer.Save) {
      say(keeper.keep(history()));
    } else if (steer instanceof Steer.TakeOver && due == 0) {
      takeOver(NONE);
    } else if (steer instanceof Steer.Highlight move && !board.choice().isEmpty()) {
      hand = Math.floorMod(hand + move.by(), board.choice().size());
    } else if (steer instanceof Steer.Pick && !board.choice().isEmpty()) {
      pick();
    }
  }

  /** In the past another pick than that of then is the beginning of another run. */
  private void pick() {
    if (board.seq() == history().size()) {
      reel.pick(hand);
      step = new Stepper(0, board.seq());
    } else if (history().event(board.seq() + 1).fact() instanceof Fact.Switch then
        && then.choice() == hand) {
      hold(board.seq() + 1);
    } else if (due == 0) {
      takeOver(hand);
    }
  }

  /** Starts the run anew; what is shown stays until it has come so far again. */
  private void takeOver(int nowPicked) {
    long from = Math.max(1, board.seq());
    Optional<Source> again = reel.again(from);
    if (again.isEmpty()) {
      say(
          reel.isLive()
              ? "The policy os cannot be taken over: no two of its runs are alike."
              : "This run is a saved one: nobody can take it over.");
      return;
    }
    pause();
    hold(board.seq());
    due = from;
    dueHand = nowPicked;
    reel.close();
    reel = new Reel(again.get(), board.pace(), opener, clock);
  }

  private void arrive() {
    show(due);
    quiz.restart(board);
    due = 0;
    if (dueHand == NONE) {
      say("From here on you say who goes next.");
    } else {
      reel.pick(dueHand);
      step = new Stepper(0, board.seq());
    }
    dueHand = NONE;
  }

  @Override
  public void close() {
    reel.close();
  }
}

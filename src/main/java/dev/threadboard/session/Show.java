package dev.threadboard.session;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.board.State;
import dev.threadboard.command.Ask;
import dev.threadboard.command.Command;
import dev.threadboard.command.Look;
import dev.threadboard.command.Pacing;
import dev.threadboard.command.Seek;
import dev.threadboard.command.Steer;
import dev.threadboard.engine.Clock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.List;
import java.util.Optional;

/**
 * What one viewer sees of one run: they go along with it, or are held at another moment of its
 * history, where they stand or from where they play it once more. While they are held the run's own
 * time stands still, too, so that they can catch up with it.
 */
final class Show implements AutoCloseable {
  private static final int NONE = -1;

  /** Before the first event. */
  private static final long BEGINNING = -1;

  private final Reel.Opener opener;
  private final Clock clock;
  private final Keeper keeper;
  private final Playback playback;
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
    return new Playhead(held, board.seq(), history().size(), reel.now(), hand);
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
    return going && seen && !board.pace().paused();
  }

  /** The run that is shown now; it becomes another one when it is taken over. */
  Reel reel() {
    return reel;
  }

  /** Whether it waits for something that does not call: it is to be asked again, soon. */
  boolean isBusy() {
    return step != null || due > 0;
  }

  private History history() {
    return reel.history();
  }

  /** Events have come. */
  void take(List<Event> events) {
    reel.take(events);
    if (!held) {
      show(history().size());
    }
  }

  /** Does what is to be done by now; returns whether that changed what is shown. */
  boolean goOn() {
    long before = board.seq();
    if (due > 0 && history().size() >= due) {
      arrive();
    }
    if (step != null && due == 0) {
      goOnStepping();
    }
    if (held && due == 0 && !board.pace().paused()) {
      play();
    }
    return board.seq() != before;
  }

  private void play() {
    long time = Math.min(playback.time(), reel.now());
    long seq = history().upTo(time);
    if (seq > board.seq()) {
      show(seq);
    }
    if (reel.isLive() && time == reel.now()) {
      follow();
    } else if (seq == history().size()) {
      // No further than is known: a file may still be being read.
      playback.setTime(time);
      if (reel.isComplete() && !board.over()) {
        pause();
      }
    }
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
    }
  }

  private void seek(Seek seek) {
    if (seek instanceof Seek.Step back && back.back()) {
      long last = history().previous(board.seq() + 1, Stepper.by(back.ident()));
      hold(Math.max(0, last - 1));
    } else if (seek instanceof Seek.Step on) {
      step(on.ident());
    } else if (seek instanceof Seek.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof Seek.Leap leap) {
      to(now() + (long) (leap.by() * reel.now()));
    } else if (seek instanceof Seek.To to) {
      to(to.place() > 0 ? (long) (to.place() * reel.now()) : BEGINNING);
    }
  }

  /** To a moment of virtual time; the last one is the present. */
  private void to(long nanos) {
    step = null;
    long seq = history().upTo(nanos);
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
      begin(Stepper.toInstant(now(), board.seq()));
    }
  }

  private void step(int ident) {
    if (!board.choice().isEmpty()) {
      pick();
      return;
    }
    begin(Stepper.toEvent(ident, board.seq()));
  }

  private void begin(Stepper next) {
    step = next;
    goOnStepping();
  }

  private void goOnStepping() {
    long next = step.found(reel);
    if (next > 0 && step.isInstant()) {
      to(history().event(next).nanos());
      return;
    } else if (next > 0) {
      hold(next);
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
      step = Stepper.toEvent(0, board.seq());
    } else if (history().event(board.seq() + 1).fact() instanceof Fact.Switch then
        && then.choice() == hand) {
      hold(board.seq() + 1);
    } else if (due == 0) {
      takeOver(hand);
    }
  }

  /** Starts the run anew; what is shown stays until it has come so far again. */
  private void takeOver(int nowPicked) {
    // Before its first event there is nothing that could be done again.
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
    due = 0;
    if (dueHand == NONE) {
      say("From here on you say who goes next.");
    } else {
      reel.pick(dueHand);
      step = Stepper.toEvent(0, board.seq());
    }
    dueHand = NONE;
  }

  @Override
  public void close() {
    reel.close();
  }
}

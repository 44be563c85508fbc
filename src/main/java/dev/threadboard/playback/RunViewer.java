package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.board.Playhead;
import dev.threadboard.command.Command;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Verdict;
import java.util.List;
import java.util.Optional;

/** What one viewer sees of one run, and what becomes of what they ask for. */
public final class RunViewer implements AutoCloseable {
  private static final int NONE = -1;

  /** Before the first event. */
  private static final long BEGINNING = -1;

  private final ActiveRun.Opener opener;
  private final WallClock clock;
  private final SaveTarget saveTarget;
  private final PlaybackPosition view;
  private final Quiz quiz;

  /** Null if no step is to be done. */
  private Stepper step;

  /** The event that a run started anew must reach before it is shown; 0 if it need not. */
  private long due;

  /** The candidate of the choice that waits there; {@link #NONE} if none does. */
  private int dueHand = NONE;

  public RunViewer(
      EventSource source,
      Board board,
      ActiveRun.Opener opener,
      WallClock clock,
      SaveTarget saveTarget) {
    this.opener = opener;
    this.clock = clock;
    this.saveTarget = saveTarget;
    this.view =
        new PlaybackPosition(new ActiveRun(source, board.pace(), opener, clock), board, clock);
    this.quiz = new Quiz(view);
  }

  public Board board() {
    return view.board();
  }

  public Playhead playhead() {
    return view.playhead(quiz.known(), quiz.end());
  }

  /** What the viewer is asked, and how well they answer. */
  public Prediction prediction() {
    return quiz.prediction();
  }

  /** The virtual time to show, in nanoseconds. */
  public long now() {
    return view.now();
  }

  /** Whether what is shown changes without any event. */
  public boolean isMoving() {
    return view.isMoving() && !quiz.asks();
  }

  /** The run that is shown now; it becomes another one when it is taken over. */
  public ActiveRun reel() {
    return view.reel();
  }

  /** Whether it waits for something that does not call: it is to be asked again, soon. */
  public boolean isBusy() {
    return step != null || due > 0 || quiz.isBusy();
  }

  public boolean isLive() {
    return reel().isLive();
  }

  /** Whether all has been told that comes by itself at this pace. */
  public boolean isSettled() {
    return reel().isSettled();
  }

  /** Whether nothing more comes by itself at any pace. */
  public boolean isStuck() {
    return reel().isIdle();
  }

  public History history() {
    return view.history();
  }

  /** Events have come. */
  public void take(List<Event> events) {
    reel().take(events);
    if (!view.isHeld()) {
      view.show(quiz.upTo());
    }
  }

  /** Does what is to be done by now; returns whether that changed what is shown. */
  public boolean goOn() {
    long before = board().seq();
    boolean asked = quiz.asks();
    Verdict last = quiz.last();
    if (due > 0 && history().size() >= due) {
      arrive();
    }
    if (due == 0) {
      step = quiz.goOn() ? null : step;
      goOnStepping();
      if (view.isHeld() && !board().pace().paused() && !quiz.asks()) {
        view.play(quiz.upTo(), quiz.leads());
      }
      quiz.halt();
    }
    return board().seq() != before || quiz.asks() != asked || quiz.last() != last;
  }

  private void predict(PredictCommand command) {
    quiz.act(command);
    if (quiz.leads() && !board().pace().paused()) {
      view.hold();
    }
    if (quiz.isAnswered() && board().pace().paused()) {
      hold(quiz.upTo());
      quiz.upTo();
    }
    view.halt(quiz.asks());
  }

  private void follow() {
    step = null;
    view.follow();
  }

  private void hold(long seq) {
    step = null;
    view.hold(seq);
  }

  /** Does what a person asked for. */
  public void act(Command command) {
    if (!(command instanceof ViewCommand) && board().viewState().hint() != null) {
      say(null);
    }
    if (command instanceof ThreadCommand request) {
      ask(request);
    } else if (command instanceof PaceCommand pacing) {
      pace(pacing);
    } else if (command instanceof PredictCommand predict && due == 0) {
      predict(predict);
    } else if (command instanceof SeekCommand seek && due == 0) {
      pause();
      seek(seek);
    } else if (command instanceof RunControl control) {
      steer(control);
    } else {
      view.look(command);
    }
  }

  private void say(String hint) {
    view.look(new ViewCommand.Hint(hint));
  }

  /** Whoever speaks to the threads is in their present. */
  private void ask(ThreadCommand request) {
    if (!reel().isLive()) {
      say("This run is a saved one: its threads cannot be asked.");
      return;
    } else if (quiz.asks()) {
      say("First say what comes next, or have it shown.");
      return;
    }
    if (due == 0) {
      follow();
    }
    reel().ask(request);
    if (!reel().newest().choice().isEmpty()) {
      say("That comes after the choice: first say who goes on.");
    }
  }

  private void pause() {
    if (!board().pace().paused()) {
      pace(new PaceCommand.TogglePause());
    }
  }

  private void pace(PaceCommand pacing) {
    step = null;
    view.pace(pacing, due > 0 || quiz.leads());
  }

  private void seek(SeekCommand seek) {
    if (seek instanceof SeekCommand.Step back && back.back()) {
      long last = history().previous(board().seq() + 1, Stepper.by(back.ident()));
      hold(Math.max(0, last - 1));
    } else if (seek instanceof SeekCommand.Step on) {
      step(on.ident());
    } else if (seek instanceof SeekCommand.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof SeekCommand.Leap leap) {
      to(now() + (long) (leap.by() * quiz.end()));
    } else if (seek instanceof SeekCommand.At moment) {
      to(Math.min(moment.nanos(), quiz.end()));
    } else if (seek instanceof SeekCommand.To to) {
      to(to.place() > 0 ? (long) (to.place() * quiz.end()) : BEGINNING);
    }
  }

  /** To a moment of virtual time: the last one that is known of is the last one to go to. */
  private void to(long nanos) {
    to(nanos, Math.max(quiz.known(), quiz.upTo()));
  }

  private void to(long nanos, long upTo) {
    step = null;
    view.to(nanos, upTo);
  }

  private void moments(int by) {
    if (by < 0) {
      hold(now() > board().nanos() ? board().seq() : history().upTo(board().nanos() - 1));
    } else if (board().seq() < quiz.upTo()) {
      to(history().event(board().seq() + 1).nanos(), quiz.upTo());
    } else {
      begin(Stepper.toInstant(now(), board().seq()));
    }
  }

  private void step(int ident) {
    if (quiz.asks()) {
      predict(new PredictCommand.Reveal());
      return;
    }
    if (!board().choice().isEmpty()) {
      pick();
      return;
    }
    begin(Stepper.toEvent(ident, board().seq()));
  }

  private void begin(Stepper next) {
    step = next;
    goOnStepping();
  }

  private void goOnStepping() {
    if (step == null || quiz.isReading()) {
      return;
    }
    long next = step.found(reel());
    if (next > 0 && step.isInstant()) {
      to(history().event(next).nanos(), quiz.upTo());
      return;
    } else if (next > 0) {
      hold(Math.min(next, quiz.upTo()));
      return;
    }
    String hindrance = step.wait(reel());
    if (hindrance != null) {
      step = null;
      say(hindrance);
    }
  }

  private void steer(RunControl control) {
    if (control instanceof RunControl.Save save) {
      say(
          save.file() == null
              ? saveTarget.keep(history())
              : saveTarget.keep(history(), save.file()));
    } else if (control instanceof RunControl.TakeOver && due == 0) {
      takeOver(NONE);
    } else if (control instanceof RunControl.Highlight move && !board().choice().isEmpty()) {
      view.highlight(move.by());
    } else if (control instanceof RunControl.Pick && !board().choice().isEmpty()) {
      pick();
    }
  }

  /** In the past another pick than that of then is the beginning of another run. */
  private void pick() {
    if (board().seq() == history().size()) {
      reel().pick(view.hand());
      step = Stepper.toEvent(0, board().seq());
    } else if (history().event(board().seq() + 1).fact() instanceof Fact.Switch then
        && then.choice() == view.hand()) {
      hold(board().seq() + 1);
    } else if (due == 0) {
      takeOver(view.hand());
    }
  }

  /** Starts the run anew; what is shown stays until it has come so far again. */
  private void takeOver(int nowPicked) {
    // Before its first event there is nothing that could be done again.
    long from = Math.max(1, board().seq());
    Optional<EventSource> again = reel().again(from);
    if (again.isEmpty()) {
      say(
          reel().isLive()
              ? "The policy os cannot be taken over: no two of its runs are alike."
              : "This run is a saved one: nobody can take it over.");
      return;
    }
    pause();
    hold(board().seq());
    due = from;
    dueHand = nowPicked;
    reel().close();
    view.change(new ActiveRun(again.get(), board().pace(), opener, clock));
  }

  private void arrive() {
    view.show(due);
    quiz.forget();
    due = 0;
    if (dueHand == NONE) {
      say("From here on you say who goes next.");
    } else {
      reel().pick(dueHand);
      step = Stepper.toEvent(0, board().seq());
    }
    dueHand = NONE;
  }

  @Override
  public void close() {
    reel().close();
  }
}

package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.Command;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.PredictCommand;
import dev.threadboard.command.RunControl;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.command.ThreadCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import dev.threadboard.predict.Prediction;
import dev.threadboard.predict.Verdict;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewState;
import dev.threadboard.viewer.ViewedRun;
import java.util.List;
import java.util.Optional;

/** What one viewer sees of one run, and the place where their commands are carried out. */
public final class RunViewer implements AutoCloseable {
  private static final int NONE = -1;

  private final ActiveRun.Opener opener;

  private final WallClock clock;
  private final SaveTarget saveTarget;
  private final PlaybackPosition position;
  private final Quiz quiz;
  private final Seeker seeker;

  /** Null once the run's beginning has been shown. */
  private Opening opening;

  private boolean welcomes;

  /** Null if no run was started anew, or if it has come as far again as what is shown. */
  private Takeover takeover;

  public RunViewer(
      EventSource source,
      ViewedRun viewed,
      ActiveRun.Opener opener,
      WallClock clock,
      SaveTarget saveTarget) {
    this.opener = opener;
    this.clock = clock;
    this.saveTarget = saveTarget;
    this.position =
        new PlaybackPosition(
            new ActiveRun(source, viewed.view().pace(), opener, clock), viewed, clock);
    this.quiz = new Quiz(position);
    this.seeker = new Seeker(position, quiz);
  }

  /**
   * Begins before the first line, and shows what happens before any time passes event by event,
   * unless time stands still or is not to be waited for.
   */
  public void beginAtFirstLine() {
    boolean shown = view().pace().paused() || !view().pace().speed().isMax();
    opening = shown ? new Opening(position, clock) : null;
    welcomes = true;
  }

  /** What is shown, and what the viewer has chosen to look at. */
  public ViewedRun viewed() {
    return position.viewed();
  }

  public Board board() {
    return position.board();
  }

  public ViewState view() {
    return position.viewed().view();
  }

  public Playhead playhead() {
    return position.playhead(
        quiz.known(), quiz.end(), seeker.isStepping(), opening != null && !view().pace().paused());
  }

  /** What the viewer is asked, and how well they answer. */
  public Prediction prediction() {
    return quiz.prediction();
  }

  /** The virtual time to show, in nanoseconds. */
  public long now() {
    return position.now();
  }

  /** Whether what is shown changes without any event. */
  public boolean isMoving() {
    return position.isMoving() && !quiz.stops();
  }

  /** The run that is shown now; it becomes another one when it is taken over. */
  public ActiveRun activeRun() {
    return position.activeRun();
  }

  /** Whether it must be asked again soon, since nothing will wake the loop. */
  public boolean isBusy() {
    return seeker.isStepping() || takeover != null || quiz.isBusy() || opening != null;
  }

  public boolean isLive() {
    return activeRun().isLive();
  }

  /** Whether no more events come by themselves at this pace. */
  public boolean isSettled() {
    return activeRun().isSettled();
  }

  /** Whether no more events come by themselves at any pace. */
  public boolean isStuck() {
    return activeRun().isIdle();
  }

  public History history() {
    return position.history();
  }

  /** Events have come. */
  public void take(List<Event> events) {
    activeRun().take(events);
    if (!position.isHeld()) {
      quiz.update();
      position.show(quiz.limit());
    }
    if (opening != null && !quiz.leads()) {
      opening.take();
    }
    welcome();
  }

  private void welcome() {
    welcomes = welcomes && !position.welcome();
  }

  /** Goes on with what is under way; returns whether that changed what is shown. */
  public boolean goOn() {
    long before = board().seq();
    boolean asked = quiz.asks();
    Verdict last = quiz.last();
    if (takeover != null && takeover.isReached(history())) {
      arrive();
    }
    if (opening != null) {
      if (quiz.leads() || opening.isOver(view().pace())) {
        opening = null;
      }
      welcome();
      if (opening != null) {
        return board().seq() != before;
      }
    }
    if (takeover == null) {
      if (quiz.goOn()) {
        seeker.stop();
      }
      seeker.goOn();
      if (position.isHeld() && !view().pace().paused() && !quiz.stops()) {
        quiz.update();
        position.play(quiz.limit(), quiz.leads());
      }
      quiz.halt();
    }
    return board().seq() != before || quiz.asks() != asked || quiz.last() != last;
  }

  private void predict(PredictCommand command) {
    quiz.act(command);
    if (quiz.leads() && !view().pace().paused()) {
      position.hold();
    }
    if (quiz.isAnswered() && view().pace().paused()) {
      quiz.update();
      seeker.hold(quiz.limit());
      quiz.update();
    }
    position.halt(quiz.stops());
  }

  /** Does what a person asked for. */
  public void act(Command command) {
    if (opening != null && !(command instanceof ViewCommand)) {
      skipOpening();
    }
    if (!(command instanceof ViewCommand) && view().hint() != null) {
      hint(null);
    }
    if (command instanceof ThreadCommand request) {
      ask(request);
    } else if (command instanceof PaceCommand pacing) {
      pace(pacing);
    } else if (command instanceof PredictCommand predict && takeover == null) {
      predict(predict);
    } else if (command instanceof SeekCommand seek && takeover == null) {
      pause();
      seek(seek);
    } else if (command instanceof RunControl control) {
      control(control);
    } else {
      position.look(command);
    }
  }

  private void skipOpening() {
    opening = null;
    if (!view().pace().paused() && !quiz.leads()) {
      position.follow();
    }
  }

  /** Says something to the viewer; null takes it away. */
  public void hint(String text) {
    position.hint(text);
  }

  /** Asks a thread for something; that takes the viewer to the present. */
  private void ask(ThreadCommand request) {
    if (!activeRun().isLive()) {
      hint("This run is a saved one: its threads cannot be asked.");
      return;
    } else if (quiz.asks()) {
      hint("First say what comes next, or have it shown.");
      return;
    }
    if (takeover == null) {
      seeker.stop();
      position.follow();
    }
    activeRun().feed().ask(request);
    position.look(request);
    if (!activeRun().newest().choice().isEmpty()) {
      hint("That comes after the choice: first say who goes on.");
    }
  }

  private void pause() {
    if (!view().pace().paused()) {
      pace(new PaceCommand.TogglePause());
    }
  }

  private void pace(PaceCommand pacing) {
    seeker.stop();
    position.pace(pacing, takeover != null || quiz.leads());
  }

  private void seek(SeekCommand seek) {
    boolean forward = seek instanceof SeekCommand.Step on && !on.back();
    if (forward && quiz.isTold()) {
      quiz.goOnFromTold();
      if (quiz.asks()) {
        return;
      }
    }
    if (forward && quiz.asks()) {
      predict(new PredictCommand.Reveal());
    } else if (forward && !board().choice().isEmpty()) {
      pick();
    } else {
      seeker.seek(seek);
      seeker.goOn();
    }
  }

  private void control(RunControl control) {
    if (control instanceof RunControl.Save save) {
      hint(
          save.file() == null
              ? saveTarget.keep(history())
              : saveTarget.keep(history(), save.file()));
    } else if (control instanceof RunControl.TakeOver && takeover == null) {
      takeOver(NONE);
    } else if (control instanceof RunControl.Highlight move && !board().choice().isEmpty()) {
      position.highlight(move.by());
    } else if (control instanceof RunControl.Pick && !board().choice().isEmpty()) {
      pick();
    }
  }

  /**
   * Makes the choice that is shown; in the past, another choice than the recorded one starts
   * another run.
   */
  private void pick() {
    if (board().seq() == history().size()) {
      activeRun().pick(position.candidate());
      seeker.stepTo(0);
    } else if (history().event(board().seq() + 1).fact() instanceof Fact.Switch then
        && then.choice() == position.candidate()) {
      seeker.hold(board().seq() + 1);
    } else if (takeover == null) {
      takeOver(position.candidate());
    }
  }

  /** Starts the run again; what is shown stays until the new run has come as far. */
  private void takeOver(int candidate) {
    // Before the first event there is nothing to repeat.
    long from = Math.max(1, board().seq());
    Optional<EventSource> again = activeRun().again(from);
    if (again.isEmpty()) {
      hint(
          activeRun().isLive()
              ? "The policy os cannot be taken over: no two of its runs are alike."
              : "This run is a saved one: nobody can take it over.");
      return;
    }
    pause();
    seeker.hold(board().seq());
    takeover = new Takeover(history(), from, candidate);
    activeRun().close();
    position.change(new ActiveRun(again.get(), view().pace(), opener, clock));
  }

  private void arrive() {
    int candidate = takeover.candidate();
    Optional<String> difference = takeover.difference(history());
    position.show(takeover.last(history()));
    takeover = null;
    quiz.forget();
    if (difference.isPresent()) {
      hint(difference.get());
    } else if (candidate == NONE) {
      hint("From here on you say who goes next.");
    } else {
      activeRun().pick(candidate);
      seeker.stepTo(0);
    }
  }

  @Override
  public void close() {
    activeRun().close();
  }
}

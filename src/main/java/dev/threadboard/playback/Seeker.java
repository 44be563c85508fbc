package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.command.SeekCommand;
import dev.threadboard.history.History;
import dev.threadboard.viewer.Playhead;

/** Moves a viewer through their run: to a moment, or by steps, which may have to be waited for. */
final class Seeker {
  /** Before the first event. */
  private static final long BEGINNING = -1;

  private final PlaybackPosition position;
  private final Quiz quiz;

  /** Null if no step is under way. */
  private Stepper step;

  Seeker(PlaybackPosition position, Quiz quiz) {
    this.position = position;
    this.quiz = quiz;
  }

  /** Whether a step is under way. */
  boolean isStepping() {
    return step != null;
  }

  /** Gives up the step that is under way. */
  void stop() {
    step = null;
  }

  /** Stands after an event, or plays on from there. */
  void hold(long seq) {
    stop();
    position.hold(seq);
  }

  /** Goes there; steps forward are begun, see {@link #goOn}. */
  void seek(SeekCommand seek) {
    if (seek instanceof SeekCommand.Step back && back.back()) {
      long last = history().previous(board().seq() + 1, Stepper.by(back.ident()));
      hold(Math.max(0, last - 1));
    } else if (seek instanceof SeekCommand.Step on) {
      stepTo(on.ident());
    } else if (seek instanceof SeekCommand.Moments moments) {
      moments(moments.by());
    } else if (seek instanceof SeekCommand.Leap leap) {
      to(position.now() + (long) (leap.by() * quiz.end()));
    } else if (seek instanceof SeekCommand.At moment) {
      to(Math.min(moment.nanos(), quiz.end()));
    } else if (seek instanceof SeekCommand.ToEvent event) {
      hold(event.seq());
    } else if (seek instanceof SeekCommand.To to) {
      place(to.place());
    }
  }

  /** To a place between the beginning, 0, and the end, 1, if need be in the midst of an instant. */
  private void place(double place) {
    Playhead.Moment moment =
        position.playhead(quiz.known(), quiz.end(), false, false).at(place, history()::upTo);
    if (place <= 0 || place >= 1 || moment.seq() >= history().upTo(moment.nanos())) {
      to(place <= 0 ? BEGINNING : moment.nanos());
    } else {
      quiz.update();
      hold(Math.min(moment.seq(), Math.max(quiz.known(), quiz.limit())));
    }
  }

  /** Begins a step to a thread's next event, or to any next event if {@code ident} is 0. */
  void stepTo(int ident) {
    step = Stepper.toEvent(ident, board().seq());
  }

  /** Goes on with the step that is under way, if there is one. */
  void goOn() {
    if (step == null || quiz.isReading()) {
      return;
    }
    long next = step.found(position.activeRun());
    if (next > 0) {
      quiz.update();
      if (step.isInstant()) {
        to(history().event(next).nanos(), quiz.limit());
      } else {
        hold(Math.min(next, quiz.limit()));
      }
      return;
    }
    String hindrance = step.wait(position.activeRun());
    if (hindrance != null) {
      stop();
      position.hint(hindrance);
    }
  }

  /** To a moment of virtual time: the last one that is known of is the last one to go to. */
  private void to(long nanos) {
    quiz.update();
    to(nanos, Math.max(quiz.known(), quiz.limit()));
  }

  private void to(long nanos, long upTo) {
    stop();
    position.to(nanos, upTo);
  }

  private void moments(int by) {
    if (by < 0) {
      long before = history().upTo(board().nanos() - 1);
      hold(position.now() > board().nanos() ? board().seq() : before);
      return;
    }
    quiz.update();
    if (board().seq() < quiz.limit()) {
      to(history().event(board().seq() + 1).nanos(), quiz.limit());
    } else {
      step = Stepper.toInstant(position.now(), board().seq());
    }
  }

  private Board board() {
    return position.board();
  }

  private History history() {
    return position.history();
  }
}

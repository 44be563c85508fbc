package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.engine.WallClock;
import dev.threadboard.history.History;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;

/**
 * Where in a run its viewer stands: they go along with it, or are held at another moment of its
 * history, where they stand still or from where they play it once more. While they are held the
 * run's own time stands still, too, so that they can catch up with it.
 */
final class PlaybackPosition {
  private final PlaybackClock playbackClock;
  private ActiveRun activeRun;
  private ViewedRun viewed;
  private boolean held;
  private boolean halted;

  /** The highlighted candidate of a choice. */
  private int candidate;

  PlaybackPosition(ActiveRun activeRun, ViewedRun viewed, WallClock clock) {
    this.activeRun = activeRun;
    this.viewed = viewed;
    this.playbackClock = new PlaybackClock(clock, viewed.view().pace());
    this.held = !activeRun.isLive();
  }

  ActiveRun activeRun() {
    return activeRun;
  }

  History history() {
    return activeRun.history();
  }

  ViewedRun viewed() {
    return viewed;
  }

  Board board() {
    return viewed.board();
  }

  private Pace pace() {
    return viewed.view().pace();
  }

  boolean isHeld() {
    return held;
  }

  int candidate() {
    return candidate;
  }

  /**
   * In the whole run.
   *
   * @param last the number of its last event
   * @param end the virtual time it has come to, in nanoseconds
   */
  Playhead playhead(long last, long end) {
    return new Playhead(held, board().seq(), last, end, candidate);
  }

  /** The virtual time to show, in nanoseconds. */
  long now() {
    return board().over()
        ? board().nanos()
        : Math.max(
            board().nanos(),
            held ? Math.min(playbackClock.shown(), activeRun.now()) : activeRun.now());
  }

  /** Whether what is shown changes without any event. */
  boolean isMoving() {
    boolean going = held ? activeRun.isLive() || board().seq() < history().size() : !board().over();
    boolean seen = held || board().threads().count(State.SLEEPING) > 0;
    return going && seen && !pace().paused();
  }

  /** Looks at it otherwise. */
  void look(Command command) {
    viewed = viewed.after(command);
  }

  /** Says something to the viewer; null takes it away. */
  void hint(String text) {
    viewed = viewed.hinting(text);
  }

  void highlight(int by) {
    candidate = Math.floorMod(candidate + by, board().choice().size());
  }

  /** Shows the board after an event, without going there. */
  void show(long seq) {
    candidate = seq == board().seq() ? candidate : 0;
    viewed = viewed.at(history().at(seq));
  }

  /** Goes along with the run. */
  void follow() {
    show(history().size());
    held = false;
    activeRun.setPace(pace());
  }

  /** Stands after an event, or plays on from there. */
  void hold(long seq) {
    hold();
    show(seq);
    playbackClock.setTime(board().nanos());
  }

  /** Stays where it is while the run's time stands still, or plays on from there. */
  void hold() {
    if (!held) {
      playbackClock.setTime(now());
      held = true;
      activeRun.hold(pace());
    }
  }

  /** Whether time stands still here, whatever the viewer's pace; it goes on where it stood. */
  void halt(boolean still) {
    halted = still;
    setPlaybackPace();
  }

  private void setPlaybackPace() {
    Pace pace = pace();
    playbackClock.setPace(halted ? new Pace(pace.speed(), true) : pace);
  }

  /**
   * To a moment of virtual time, in nanoseconds; the last one is the present.
   *
   * @param upTo the number of the last event that may be shown
   */
  void to(long nanos, long upTo) {
    long then = history().upTo(nanos);
    long seq = Math.min(then, upTo);
    if (seq == history().size() && activeRun.isLive()) {
      follow();
      return;
    }
    hold(seq);
    if (seq == then) {
      playbackClock.setTime(Math.max(board().nanos(), Math.min(nanos, activeRun.now())));
    }
  }

  /**
   * Lets time pass at another pace.
   *
   * @param stays whether it must not go along with the run, though it has caught up
   */
  void pace(PaceCommand pacing, boolean stays) {
    if (stays) {
      hold();
    }
    viewed = viewed.after(pacing);
    setPlaybackPace();
    if (!held) {
      activeRun.setPace(pace());
    } else if (stays) {
      activeRun.hold(pace());
    } else if (activeRun.isLive() && board().seq() == history().size()) {
      follow();
    }
  }

  /**
   * Plays what has passed by now, while it is held.
   *
   * @param upTo the number of the last event that may be shown
   * @param stays whether it must not go along with the run, though it has caught up
   */
  void play(long upTo, boolean stays) {
    long time = Math.min(playbackClock.time(), activeRun.now());
    long passed = history().upTo(time);
    long seq = Math.min(passed, upTo);
    if (seq > board().seq()) {
      show(seq);
    }
    if (seq < passed) {
      // Where the run is not ahead its time has come so far already.
      playbackClock.setTime(stays || !activeRun.isLive() ? board().nanos() : time);
    } else if (activeRun.isLive() && time == activeRun.now() && !stays) {
      follow();
    } else if (seq == history().size()) {
      // No further than is known: a file may still be being read.
      playbackClock.setTime(time);
      if (activeRun.isComplete() && !board().over()) {
        pace(new PaceCommand.TogglePause(), stays);
      }
    }
  }

  /** Another run takes the place of this one; what is shown stays. */
  void change(ActiveRun next) {
    held = true;
    activeRun = next;
  }
}

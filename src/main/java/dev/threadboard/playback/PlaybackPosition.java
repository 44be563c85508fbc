package dev.threadboard.playback;

import dev.threadboard.board.Board;
import dev.threadboard.board.State;
import dev.threadboard.command.Command;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.engine.time.WallClock;
import dev.threadboard.event.Event;
import dev.threadboard.history.History;
import dev.threadboard.viewer.Playhead;
import dev.threadboard.viewer.ViewedRun;

/**
 * Which moment of a run its viewer sees. They follow the run as it happens, or they are held at a
 * moment of its past, where time stands still or from where it is played back. While they are held,
 * the run's own time stands still, so that playback can catch up.
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
   * This position for the picture.
   *
   * @param last the number of its last event
   * @param end the virtual time it has come to, in nanoseconds
   * @param stepping whether a step lets time pass
   * @param opening whether the viewer is only being shown how the run began
   */
  Playhead playhead(long last, long end, boolean stepping, boolean opening) {
    return new Playhead(held && !opening, board().seq(), last, end, candidate, stepping);
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

  /** Changes what the viewer has chosen to look at. */
  void look(Command command) {
    viewed = viewed.after(command);
  }

  /** Says something to the viewer; null takes it away. */
  void hint(String text) {
    viewed = viewed.hinting(text);
  }

  /** Selects for a viewer what a program waits to be done with, if it does. */
  boolean welcome() {
    boolean waits = board().interactive() && board().threads().size() > Event.MAIN;
    viewed = waits ? viewed.welcoming() : viewed;
    return waits;
  }

  void highlight(int by) {
    candidate = Math.floorMod(candidate + by, board().choice().size());
  }

  /** Shows the board after an event, and changes neither time nor whether the viewer follows. */
  void show(long seq) {
    candidate = seq == board().seq() ? candidate : 0;
    viewed = viewed.at(history().at(seq)).asked(activeRun.isLive() && seq == history().size());
  }

  /** Follows the run. */
  void follow() {
    show(history().size());
    held = false;
    activeRun.setPace(pace());
  }

  /** Holds the viewer after an event, from where playback continues unless it is paused. */
  void hold(long seq) {
    hold();
    show(seq);
    playbackClock.setTime(board().nanos());
  }

  /** Holds the viewer where they are. */
  void hold() {
    if (!held) {
      playbackClock.setTime(now());
      held = true;
      activeRun.hold(pace());
    }
  }

  /** Stops playback whatever the viewer's pace is, or lets it continue from where it stopped. */
  void halt(boolean still) {
    halted = still;
    setPlaybackPace();
  }

  private void setPlaybackPace() {
    Pace pace = pace();
    playbackClock.setPace(halted ? new Pace(pace.speed(), true) : pace);
  }

  /**
   * Goes to a moment of virtual time, in nanoseconds; going to the last one means following the
   * run.
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
   * Shows what playback has reached by now, while the viewer is held.
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
      // Unless the run goes ahead of the viewer, its own time has come so far already.
      playbackClock.setTime(stays || !activeRun.isLive() ? board().nanos() : time);
    } else if (activeRun.isLive() && time == activeRun.now() && !stays) {
      follow();
    } else if (seq == history().size()) {
      // No further than the known events: the file may still be being read.
      playbackClock.setTime(time);
      if (activeRun.isComplete() && !board().over()) {
        pace(new PaceCommand.TogglePause(), stays);
      }
    }
  }

  /** Replaces the run; what is shown stays. */
  void change(ActiveRun next) {
    held = true;
    activeRun = next;
    viewed = viewed.asked(false);
  }
}

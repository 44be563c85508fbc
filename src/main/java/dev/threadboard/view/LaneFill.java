package dev.threadboard.view;

import dev.threadboard.board.Phase;
import dev.threadboard.board.State;
import dev.threadboard.event.WaitReason;
import dev.threadboard.theme.Role;

/** What a lane of the timeline is filled with, in the order of {@link Glyphs#lane}. */
public enum LaneFill {
  NEW("new", Role.STATE_NEW),
  RUNNING("runs", Role.STATE_RUNNING),
  READY("ready", Role.STATE_READY),
  SLEEPING("sleeps", Role.STATE_SLEEPING),
  WAITING("waits", Role.STATE_WAITING),
  LOCK("lock", Role.STATE_WAITING),
  /** Main is over, and Python waits for other threads. */
  MAIN_OVER("main over", Role.STATE_WAITING),
  IDLE("idle", Role.STATE_IDLE),
  /** In a wait that can never end. */
  STUCK("stuck", Role.STATE_FAILED),
  /** Nothing, after the end. */
  OVER("", Role.TEXT);

  private final String word;
  private final Role role;

  LaneFill(String word, Role role) {
    this.word = word;
    this.role = role;
  }

  public String word() {
    return word;
  }

  public Role role() {
    return role;
  }

  public static LaneFill of(Phase phase) {
    if (phase.reason() != null && phase.reason().isAfterMain()) {
      return MAIN_OVER;
    }
    return phase.reason() == WaitReason.LOCK ? LOCK : of(phase.state());
  }

  static LaneFill of(State state) {
    return switch (state) {
      case NEW, STARTING -> NEW;
      case RUNNING -> RUNNING;
      case READY -> READY;
      case SLEEPING -> SLEEPING;
      case WAITING -> WAITING;
      case IDLE -> IDLE;
      case DONE, FAILED, CUT_OFF -> OVER;
    };
  }
}

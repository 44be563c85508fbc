package dev.threadboard.view;

import dev.threadboard.board.State;
import dev.threadboard.theme.Role;

/** How a state is shown: always a glyph and a word, never colour alone. */
public final class StateStyle {
  private StateStyle() {}

  public static String label(State state, Glyphs glyphs) {
    return glyphs.state(state) + " " + state.word();
  }

  public static Role role(State state) {
    return switch (state) {
      case NEW -> Role.STATE_NEW;
      case RUNNING -> Role.STATE_RUNNING;
      case STARTING, READY -> Role.STATE_READY;
      case SLEEPING -> Role.STATE_SLEEPING;
      case WAITING -> Role.STATE_WAITING;
      case IDLE -> Role.STATE_IDLE;
      case DONE -> Role.STATE_DONE;
      case FAILED -> Role.STATE_FAILED;
      case CUT_OFF -> Role.STATE_CUT_OFF;
    };
  }
}

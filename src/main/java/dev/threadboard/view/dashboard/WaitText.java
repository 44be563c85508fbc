package dev.threadboard.view.dashboard;

import dev.threadboard.board.Board;
import dev.threadboard.board.Phase;
import dev.threadboard.event.Event;

/** Says what a thread waits for. */
final class WaitText {
  private WaitText() {}

  static String words(Phase phase, Board board) {
    return "waits for "
        + switch (phase.reason()) {
          case JOIN, SHUTDOWN -> phase.target() + " " + name(phase.target(), board) + " to end";
          case LOCK -> phase.on() + ", held by " + name(phase.target(), board);
          case PROMPT -> "you";
          case WORK -> "work";
          case RESULT, EXECUTOR -> phase.on();
        };
  }

  static String name(int ident, Board board) {
    return ident == Event.YOU ? "you" : board.threads().get(ident).shortName();
  }
}

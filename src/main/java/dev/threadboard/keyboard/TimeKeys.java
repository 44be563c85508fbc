package dev.threadboard.keyboard;

import dev.threadboard.board.TimeAxis;
import dev.threadboard.command.Command;
import dev.threadboard.command.Look;

/** The keys of the timeline. */
final class TimeKeys {
  private TimeKeys() {}

  static Command command(Action action, TimeAxis axis, boolean follows) {
    int few = Math.max(1, axis.columns() / 10);
    int page = Math.max(1, axis.columns() * 3 / 4);
    return switch (action) {
      case CLOSER -> axis.zoomed(true, follows);
      case FARTHER -> axis.zoomed(false, follows);
      case EARLIER -> axis.scrolled(-few);
      case LATER -> axis.scrolled(few);
      case PAGE_EARLIER -> axis.scrolled(-page);
      case PAGE_LATER -> axis.scrolled(page);
      case PRESENT -> new Look.ShowTimes(axis.perColumn(), Look.ShowTimes.PRESENT);
      case FIT -> new Look.ShowTimes(Look.ShowTimes.ALL, Look.ShowTimes.PRESENT);
      default -> throw new IllegalArgumentException(action + " is not about time");
    };
  }
}

package dev.threadboard.keyboard;

import dev.threadboard.command.Command;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.viewer.TimeAxis;

/** The keys of the timeline. */
final class TimelineKeys {
  private TimelineKeys() {}

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
      case PRESENT -> new ViewCommand.ShowTimes(axis.perColumn(), ViewCommand.ShowTimes.PRESENT);
      case FIT ->
          new ViewCommand.ShowTimes(ViewCommand.ShowTimes.ALL, ViewCommand.ShowTimes.PRESENT);
      default -> throw new IllegalArgumentException(action + " is not about time");
    };
  }
}

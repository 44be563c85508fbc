package dev.threadboard.viewer;

import dev.threadboard.command.ViewCommand;

/**
 * Which virtual time a viewer wants to see in the timeline.
 *
 * @param shown whether they look at it
 * @param perColumn nanoseconds a column, or {@link ViewCommand.ShowTimes#ALL}
 * @param from the first column's time in nanoseconds, or {@link ViewCommand.ShowTimes#PRESENT}
 */
public record TimelineRange(boolean shown, long perColumn, long from) {
  static final TimelineRange FIRST =
      new TimelineRange(false, ViewCommand.ShowTimes.ALL, ViewCommand.ShowTimes.PRESENT);

  /** Whether it follows the present. */
  public boolean follows() {
    return from == ViewCommand.ShowTimes.PRESENT;
  }

  /** Whether the scale is chosen so that the whole run fits. */
  public boolean fits() {
    return perColumn == ViewCommand.ShowTimes.ALL;
  }

  /** The whole run, following the present. */
  TimelineRange whole() {
    return new TimelineRange(shown, FIRST.perColumn, FIRST.from);
  }

  TimelineRange toggled() {
    return new TimelineRange(!shown, perColumn, from);
  }

  TimelineRange after(ViewCommand.ShowTimes wanted) {
    return new TimelineRange(shown, wanted.perColumn(), wanted.from());
  }
}

package dev.threadboard.board;

import dev.threadboard.command.Look;

/**
 * Which virtual time a viewer wants to see in the timeline.
 *
 * @param shown whether they look at it
 * @param perColumn nanoseconds a column, or {@link Look.ShowTimes#ALL}
 * @param from the first column's time in nanoseconds, or {@link Look.ShowTimes#PRESENT}
 */
public record Times(boolean shown, long perColumn, long from) {
  static final Times FIRST = new Times(false, Look.ShowTimes.ALL, Look.ShowTimes.PRESENT);

  /** Whether it goes along with the present. */
  public boolean follows() {
    return from == Look.ShowTimes.PRESENT;
  }

  /** Whether there is one column's time for all. */
  public boolean fits() {
    return perColumn == Look.ShowTimes.ALL;
  }

  Times toggled() {
    return new Times(!shown, perColumn, from);
  }

  Times after(Look.ShowTimes wanted) {
    return new Times(shown, wanted.perColumn(), wanted.from());
  }
}

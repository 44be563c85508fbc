package dev.threadboard.viewer;

import dev.threadboard.command.ViewCommand;

/**
 * Virtual time from left to right: which column shows which time.
 *
 * @param from the first column's time, in nanoseconds; a multiple of {@code perColumn}
 * @param perColumn nanoseconds a column: 1, 2 or 5 times a power of ten
 * @param columns in cells
 * @param oldest the earliest time that there is something to show of
 * @param now the present
 */
public record TimeAxis(long from, long perColumn, int columns, long oldest, long now) {
  /** In nanoseconds a column. */
  private static final long FINEST = 1_000;

  private static final long COARSEST = 1_000_000_000_000_000L;

  /** The scale at which a whole run is first shown, in nanoseconds a column. */
  private static final long CALM = 50_000_000;

  /** An axis of that many columns for what a viewer wants to see. */
  public static TimeAxis of(TimelineRange wanted, long oldest, long now, int columns) {
    int room = Math.max(1, columns);
    long perColumn = wanted.perColumn();
    if (wanted.fits()) {
      perColumn = CALM;
      while (now / perColumn - oldest / perColumn >= room && perColumn < COARSEST) {
        perColumn = coarser(perColumn);
      }
    }
    long from = wanted.from();
    if (wanted.follows()) {
      from =
          wanted.fits() ? oldest : followed(oldest / perColumn, now / perColumn, room) * perColumn;
    }
    return new TimeAxis(from / perColumn * perColumn, perColumn, room, oldest, now);
  }

  /** Scrolls by a quarter of the columns at once, so that the picture mostly stands still. */
  private static long followed(long oldest, long now, int columns) {
    long over = now - oldest - columns + 1;
    long leap = Math.max(1, columns / 4);
    return over <= 0 ? oldest : oldest + (over + leap - 1) / leap * leap;
  }

  /** The column of a time; below 0 or from {@link #columns} on if it is not among those shown. */
  public long column(long nanos) {
    return Math.floorDiv(nanos - from, perColumn);
  }

  /** The time at which a column begins, in nanoseconds. */
  public long time(long column) {
    return from + column * perColumn;
  }

  /** The time after the last column. */
  public long end() {
    return time(columns);
  }

  /**
   * About twice the detail, or half of it; keeps the present in sight if it is followed, else the
   * middle.
   */
  public ViewCommand.ShowTimes zoomed(boolean closer, boolean follows) {
    long next = closer ? finer(perColumn) : coarser(perColumn);
    long middle = time(columns / 2);
    return new ViewCommand.ShowTimes(
        next, follows ? ViewCommand.ShowTimes.PRESENT : Math.max(0, middle - columns / 2 * next));
  }

  /** So many columns later, earlier if negative; follows the present when it comes to it. */
  public ViewCommand.ShowTimes scrolled(long by) {
    long start = oldest / perColumn * perColumn;
    long to = Math.max(start, from + by * perColumn);
    boolean present = by >= 0 && to + columns * perColumn > now;
    return new ViewCommand.ShowTimes(
        perColumn, present ? ViewCommand.ShowTimes.PRESENT : Math.min(to, now));
  }

  private static long coarser(long step) {
    return Math.min(COARSEST, leading(step) == 2 ? step / 2 * 5 : step * 2);
  }

  private static long finer(long step) {
    return Math.max(FINEST, leading(step) == 5 ? step / 5 * 2 : step / 2);
  }

  private static long leading(long step) {
    long digit = step;
    while (digit >= 10) {
      digit /= 10;
    }
    return digit;
  }
}

package dev.threadboard.command;

/** What one viewer looks at; no other viewer and no thread sees it. */
public sealed interface Look extends Command {
  /** Selects a thread's pane by the thread's number; the nearest there is if it is out of range. */
  record Select(int ident) implements Look {}

  /** Selects none. */
  record SelectNone() implements Look {}

  /** Gives the selected pane the whole width, or its own again. */
  record ToggleZoom() implements Look {}

  record ToggleListing() implements Look {}

  record ToggleHelp() implements Look {}

  /** Scrolls the log by that many lines, towards older ones if negative. */
  record ScrollLog(int lines) implements Look {}

  /** To the log's oldest line. */
  record ToOldest() implements Look {}

  /** To the log's newest line, and along with new ones. */
  record ToNewest() implements Look {}

  /** Opens the timeline in place of the panes, or closes it. */
  record ToggleTimeline() implements Look {}

  /**
   * Which virtual time the timeline shows.
   *
   * @param perColumn nanoseconds a column, or {@link #ALL}
   * @param from the first column's time in nanoseconds, or {@link #PRESENT}
   */
  record ShowTimes(long perColumn, long from) implements Look {
    /** So many that all there is fits. */
    public static final long ALL = 0;

    /** Goes along with the present. */
    public static final long PRESENT = -1;
  }

  /** Puts on the next theme. */
  record NextTheme() implements Look {}

  /** Closes what was opened last: help, zoom, the scrolled log. */
  record Back() implements Look {}

  /** Says something to this viewer, until the next key. */
  record Hint(String text) implements Look {}
}

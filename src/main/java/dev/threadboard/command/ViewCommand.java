package dev.threadboard.command;

/** Changes what one viewer looks at; neither other viewers nor the run are affected. */
public sealed interface ViewCommand extends Command {
  /** Selects a thread's pane by the thread's number; the nearest there is if it is out of range. */
  record Select(int ident) implements ViewCommand {}

  /** Selects none. */
  record SelectNone() implements ViewCommand {}

  /** Selects a shared object by its number; 0 selects none. */
  record SelectObject(int number) implements ViewCommand {}

  /** Shows the shared objects in use, then all, then none. */
  record NextObjects() implements ViewCommand {}

  /** Gives the selected pane the whole width, or its own again. */
  record ToggleZoom() implements ViewCommand {}

  record ToggleListing() implements ViewCommand {}

  record ToggleHelp() implements ViewCommand {}

  /** Shows what is to be seen in this run, or hides it. */
  record ToggleExplanation() implements ViewCommand {}

  /** Scrolls the log by that many lines, towards older ones if negative. */
  record ScrollLog(int lines) implements ViewCommand {}

  /**
   * Scrolls the life of the zoomed thread.
   *
   * @param end the number of the line after the last one to show, counted from the oldest, or
   *     {@link #FOLLOWS}
   */
  record ScrollLife(int end) implements ViewCommand {
    /** The newest line is the last one, also when there are more. */
    public static final int FOLLOWS = -1;
  }

  /** To the log's oldest line. */
  record ToOldest() implements ViewCommand {}

  /** To the log's newest line, and along with new ones. */
  record ToNewest() implements ViewCommand {}

  /** Opens the timeline in place of the panes, or closes it. */
  record ToggleTimeline() implements ViewCommand {}

  /**
   * Which virtual time the timeline shows.
   *
   * @param perColumn nanoseconds a column, or {@link #ALL}
   * @param from the first column's time in nanoseconds, or {@link #PRESENT}
   */
  record ShowTimes(long perColumn, long from) implements ViewCommand {
    /** So many that all there is fits. */
    public static final long ALL = 0;

    /** Goes along with the present. */
    public static final long PRESENT = -1;
  }

  /** Turns to one of two boards that are compared: 0 is the left one, 1 the right one. */
  record Turn(int side) implements ViewCommand {}

  /** Uses the next theme. */
  record NextTheme() implements ViewCommand {}

  /** Uses the theme of that name. */
  record UseTheme(String theme) implements ViewCommand {}

  /** Opens the palette of commands, or closes it. */
  record TogglePalette() implements ViewCommand {}

  /** Opens the palette with a beginning of what may be typed. */
  record OpenPalette(String typed) implements ViewCommand {}

  /** Highlights one of the commands that the palette offers, by its place from 0. */
  record Highlight(int place) implements ViewCommand {}

  /** What was chosen in the palette, which closes. */
  record Chosen(Command command) implements ViewCommand {}

  /** Begins to write the log's filter, or goes on with it. */
  record WriteFilter() implements ViewCommand {}

  /** The filter stays as it was written. */
  record KeepFilter() implements ViewCommand {}

  /** The log shows all its lines again. */
  record ClearFilter() implements ViewCommand {}

  /** Writes in the line that is open: the palette's, the filter's, or the program's input. */
  record Write(TextEdit edit) implements ViewCommand {}

  /** Goes on writing the line of input that the program waits for. */
  record WriteInput() implements ViewCommand {}

  /**
   * Leaves the program's line of input for later.
   *
   * @param hint which key brings it back
   */
  record LeaveInput(String hint) implements ViewCommand {}

  /** Turns to a page of help, from 0. */
  record HelpPage(int page) implements ViewCommand {}

  /** Closes what was opened last: help, zoom, the scrolled log. */
  record Back() implements ViewCommand {}

  /** Says something to this viewer, until the next key. */
  record Hint(String text) implements ViewCommand {}
}

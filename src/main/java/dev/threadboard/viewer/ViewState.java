package dev.threadboard.viewer;

import dev.threadboard.board.LogLines;
import dev.threadboard.board.Threads;
import dev.threadboard.command.Pace;
import dev.threadboard.command.PaceCommand;
import dev.threadboard.command.ViewCommand;
import dev.threadboard.event.Event;

/**
 * What one viewer has chosen to look at, and how fast time passes for them.
 *
 * @param pace the speed at which time passes, and whether it stands still
 * @param selected the number of the thread whose pane is selected; 0 for none
 * @param chosen whether the viewer has selected it
 * @param zoom whether the selected pane has the whole width
 * @param listing whether the listing is shown
 * @param help whether the keys are explained
 * @param explained whether it is told what is to be seen
 * @param bottom the number after the last log line to show, or {@link #NEWEST}
 * @param lifeEnd the number of the line after the last one to show of the zoomed thread's life, or
 *     {@link ViewCommand.ScrollLife#FOLLOWS}
 * @param hint something said to this viewer, otherwise null
 * @param range which virtual time the timeline shows
 * @param objects which shared objects are shown, and which of them is selected
 * @param search the lines that are written: commands, the log's filter, the program's input
 */
public record ViewState(
    Pace pace,
    int selected,
    boolean chosen,
    boolean zoom,
    boolean listing,
    boolean help,
    boolean explained,
    long bottom,
    int lifeEnd,
    String hint,
    TimelineRange range,
    ObjectChoice objects,
    SearchState search) {
  private static final String WELCOME =
      "It is your turn: start this thread, join it, see if it is alive.";

  /** The log follows new lines. */
  public static final long NEWEST = -1;

  /** Of a viewer who has chosen nothing yet. */
  static ViewState first(Pace pace) {
    return new ViewState(
        pace,
        1,
        false,
        false,
        true,
        false,
        false,
        NEWEST,
        ViewCommand.ScrollLife.FOLLOWS,
        null,
        TimelineRange.FIRST,
        ObjectChoice.FIRST,
        SearchState.NOTHING);
  }

  /** The number of the thread whose events single steps go to; 0 for those of all. */
  public int stepped() {
    return chosen ? selected : 0;
  }

  /** Whether there is something to close or to go back from. */
  public boolean open() {
    return help
        || explained
        || zoom
        || range.shown()
        || bottom != NEWEST
        || !search.filter().isEmpty();
  }

  ViewState after(PaceCommand command) {
    Draft next = new Draft(this);
    next.pace = pace.after(command);
    return next.done();
  }

  /** Any command takes the hint away, unless it is a new one. */
  ViewState after(ViewCommand command, Threads threads, LogLines log) {
    Draft next = new Draft(this);
    next.hint = null;
    if (command instanceof ViewCommand.Select select) {
      next.selected = Math.max(1, Math.min(threads.size(), select.ident()));
      next.chosen = true;
      next.objects = objects.selecting(0);
      next.lifeEnd = ViewCommand.ScrollLife.FOLLOWS;
    } else if (command instanceof ViewCommand.SelectObject select) {
      next.objects = objects.selecting(select.number());
      next.lifeEnd = ViewCommand.ScrollLife.FOLLOWS;
    } else if (command instanceof ViewCommand.NextObjects) {
      next.objects = objects.next();
      next.hint = "Shared objects: " + next.objects.which().word() + ".";
    } else if (command instanceof ViewCommand.SelectNone) {
      next.selected = 0;
      next.objects = objects.selecting(0);
    } else if (command instanceof ViewCommand.ToggleZoom) {
      next.zoom = !zoom;
      next.lifeEnd = ViewCommand.ScrollLife.FOLLOWS;
    } else if (command instanceof ViewCommand.ToggleListing) {
      next.listing = !listing;
    } else if (command instanceof ViewCommand.ToggleHelp) {
      next.help = !help;
      next.search = search.after(command, log);
    } else if (command instanceof ViewCommand.ToggleExplanation) {
      next.explained = !explained;
      next.search = search.after(command, log);
    } else if (command instanceof ViewCommand.ScrollLog scroll) {
      next.bottom = scrolledBy(scroll.lines(), shown(log));
    } else if (command instanceof ViewCommand.ScrollLife scroll) {
      next.lifeEnd = scroll.end();
    } else if (command instanceof ViewCommand.ToOldest) {
      next.bottom = scrolledTo(1, shown(log));
    } else if (command instanceof ViewCommand.ToNewest) {
      next.bottom = NEWEST;
    } else if (command instanceof ViewCommand.ToggleTimeline) {
      next.zoom = false;
      next.range = range.toggled();
    } else if (command instanceof ViewCommand.ShowTimes wanted) {
      next.range = range.after(wanted);
    } else if (command instanceof ViewCommand.Hint hinted) {
      next.hint = hinted.text();
    } else if (command instanceof ViewCommand.LeaveInput leave) {
      next.search = search.after(command, log);
      next.hint = leave.hint();
    } else if (command instanceof ViewCommand.Back) {
      back(next);
    } else {
      next.search = search.after(command, log);
    }
    return next.done();
  }

  ViewState hinting(String text) {
    Draft next = new Draft(this);
    next.hint = text;
    return next.done();
  }

  /**
   * Closes one thing: help, then the explanation, zoom, the timeline, the scrolled log, its filter.
   */
  private void back(Draft next) {
    if (help) {
      next.help = false;
    } else if (explained) {
      next.explained = false;
    } else if (zoom) {
      next.zoom = false;
    } else if (range.shown()) {
      next.range = range.toggled();
    } else if (bottom != NEWEST) {
      next.bottom = NEWEST;
    } else {
      next.search = search.after(new ViewCommand.ClearFilter(), LogLines.NONE);
    }
  }

  /** The lines of a log that are shown. */
  FilteredLog shown(LogLines log) {
    return search.found() == null ? FilteredLog.of(LogFilter.NONE, log) : search.found().of(log);
  }

  /** With the first thread selected that can be started, and a line that says what to do. */
  ViewState welcoming() {
    Draft next = new Draft(this);
    next.selected = Event.MAIN + 1;
    next.hint = WELCOME;
    return next.done();
  }

  /** With another state of the same log. */
  ViewState in(LogLines log) {
    return searching(search.in(log));
  }

  /** With another state of the line of input that the program waits for. */
  ViewState requested(InputRequest request) {
    return searching(search.with(request));
  }

  private ViewState searching(SearchState there) {
    if (there == search) {
      return this;
    }
    Draft next = new Draft(this);
    next.search = there;
    return next.done();
  }

  /** For another run. */
  ViewState restarted() {
    Draft next = new Draft(this);
    next.selected = 1;
    next.chosen = false;
    next.help = false;
    next.explained = false;
    next.bottom = NEWEST;
    next.lifeEnd = ViewCommand.ScrollLife.FOLLOWS;
    next.hint = null;
    next.range = range.whole();
    next.objects = objects.selecting(0);
    next.search = search.restarted();
    return next.done();
  }

  private long scrolledBy(int lines, FilteredLog shown) {
    return scrolledTo((bottom == NEWEST ? shown.size() : shown.place(bottom)) + lines, shown);
  }

  /** The number after the last of so many shown lines; the newest if that is all of them. */
  private static long scrolledTo(long lines, FilteredLog shown) {
    return lines >= shown.size() ? NEWEST : shown.number(Math.max(1, lines) - 1) + 1;
  }

  /** A state of which some parts are being changed. */
  private static final class Draft {
    private Pace pace;
    private int selected;
    private boolean chosen;
    private boolean zoom;
    private boolean listing;
    private boolean help;
    private boolean explained;
    private long bottom;
    private int lifeEnd;
    private String hint;
    private TimelineRange range;
    private ObjectChoice objects;
    private SearchState search;

    Draft(ViewState from) {
      pace = from.pace;
      selected = from.selected;
      chosen = from.chosen;
      zoom = from.zoom;
      listing = from.listing;
      help = from.help;
      explained = from.explained;
      bottom = from.bottom;
      lifeEnd = from.lifeEnd;
      hint = from.hint;
      range = from.range;
      objects = from.objects;
      search = from.search;
    }

    ViewState done() {
      return new ViewState(
          pace, selected, chosen, zoom, listing, help, explained, bottom, lifeEnd, hint, range,
          objects, search);
    }
  }
}

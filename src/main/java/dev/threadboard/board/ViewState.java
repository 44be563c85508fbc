package dev.threadboard.board;

import dev.threadboard.command.ViewCommand;

/**
 * What this viewer looks at.
 *
 * @param selected the number of the thread whose pane is selected; 0 for none
 * @param bottom the number after the last log line to show, or {@link #NEWEST}
 * @param hint something said to this viewer, otherwise null
 * @param range what the timeline shows
 * @param search what they are looking for
 */
public record ViewState(
    int selected,
    boolean zoom,
    boolean listing,
    boolean help,
    long bottom,
    String hint,
    TimelineRange range,
    SearchState search) {
  /** The log goes along with new lines. */
  public static final long NEWEST = -1;

  static final ViewState FIRST =
      new ViewState(1, false, true, false, NEWEST, null, TimelineRange.FIRST, SearchState.NOTHING);

  /** Whether there is something to close or to go back from. */
  public boolean open() {
    return help || zoom || range.shown() || bottom != NEWEST || !search.filter().isEmpty();
  }

  ViewState after(ViewCommand viewCommand, Threads threads, LogLines log) {
    return (hint == null ? this : saying(null)).changed(viewCommand, threads, log);
  }

  private ViewState changed(ViewCommand viewCommand, Threads threads, LogLines log) {
    if (viewCommand instanceof ViewCommand.Select select) {
      return selecting(Math.max(1, Math.min(threads.size(), select.ident())));
    } else if (viewCommand instanceof ViewCommand.SelectNone) {
      return selecting(0);
    } else if (viewCommand instanceof ViewCommand.ToggleZoom) {
      return new ViewState(selected, !zoom, listing, help, bottom, hint, range, search);
    } else if (viewCommand instanceof ViewCommand.ToggleListing) {
      return new ViewState(selected, zoom, !listing, help, bottom, hint, range, search);
    } else if (viewCommand instanceof ViewCommand.ToggleHelp) {
      SearchState first = search.after(viewCommand, log);
      return new ViewState(selected, zoom, listing, !help, bottom, hint, range, first);
    } else if (viewCommand instanceof ViewCommand.ScrollLog scroll) {
      FilteredLog shown = shown(log);
      return scrolled(
          (bottom == NEWEST ? shown.size() : shown.place(bottom)) + scroll.lines(), shown);
    } else if (viewCommand instanceof ViewCommand.ToOldest) {
      return scrolled(1, shown(log));
    } else if (viewCommand instanceof ViewCommand.ToNewest) {
      return scrolled(Long.MAX_VALUE, shown(log));
    } else if (viewCommand instanceof ViewCommand.ToggleTimeline) {
      return new ViewState(selected, false, listing, help, bottom, hint, range.toggled(), search);
    } else if (viewCommand instanceof ViewCommand.ShowTimes wanted) {
      return new ViewState(
          selected, zoom, listing, help, bottom, hint, range.after(wanted), search);
    } else if (viewCommand instanceof ViewCommand.Hint said) {
      return saying(said.text());
    } else if (viewCommand instanceof ViewCommand.Back) {
      return back();
    }
    return with(search.after(viewCommand, log));
  }

  /** The lines of a log that are shown. */
  FilteredLog shown(LogLines log) {
    return search.found() == null ? FilteredLog.of(LogFilter.NONE, log) : search.found().of(log);
  }

  /** In another state of the same log. */
  ViewState in(LogLines log) {
    SearchState there = search.in(log);
    return there == search ? this : with(there);
  }

  /** For a new run. */
  ViewState restarted() {
    TimelineRange all =
        new TimelineRange(range.shown(), ViewCommand.ShowTimes.ALL, ViewCommand.ShowTimes.PRESENT);
    return new ViewState(1, zoom, listing, false, NEWEST, null, all, search.restarted());
  }

  private ViewState selecting(int ident) {
    return new ViewState(ident, zoom, listing, help, bottom, hint, range, search);
  }

  private ViewState saying(String text) {
    return new ViewState(selected, zoom, listing, help, bottom, text, range, search);
  }

  private ViewState with(SearchState next) {
    return new ViewState(selected, zoom, listing, help, bottom, hint, range, next);
  }

  private ViewState scrolled(long to, FilteredLog shown) {
    long next = to >= shown.size() ? NEWEST : shown.number(Math.max(1, to) - 1) + 1;
    return new ViewState(selected, zoom, listing, help, next, hint, range, search);
  }

  /** One thing after the other: help, zoom, timeline, the scrolled log, its filter. */
  private ViewState back() {
    if (help || zoom) {
      return new ViewState(selected, zoom && help, listing, false, bottom, hint, range, search);
    } else if (range.shown()) {
      return new ViewState(selected, false, listing, false, bottom, hint, range.toggled(), search);
    } else if (bottom == NEWEST) {
      return with(search.after(new ViewCommand.ClearFilter(), LogLines.NONE));
    }
    return new ViewState(selected, false, listing, false, NEWEST, hint, range, search);
  }
}

package dev.threadboard.board;

import dev.threadboard.command.Look;

/**
 * What this viewer looks at.
 *
 * @param selected the number of the thread whose pane is selected; 0 for none
 * @param bottom the number after the last log line to show, or {@link #NEWEST}
 * @param hint something said to this viewer, otherwise null
 * @param times what the timeline shows
 * @param finding what they are looking for
 */
public record Gaze(
    int selected,
    boolean zoom,
    boolean listing,
    boolean help,
    long bottom,
    String hint,
    Times times,
    Finding finding) {
  /** The log goes along with new lines. */
  public static final long NEWEST = -1;

  static final Gaze FIRST =
      new Gaze(1, false, true, false, NEWEST, null, Times.FIRST, Finding.NOTHING);

  /** Whether there is something to close or to go back from. */
  public boolean open() {
    return help || zoom || times.shown() || bottom != NEWEST || !finding.filter().isEmpty();
  }

  Gaze after(Look look, Threads threads, Lines log) {
    return (hint == null ? this : saying(null)).changed(look, threads, log);
  }

  private Gaze changed(Look look, Threads threads, Lines log) {
    if (look instanceof Look.Select select) {
      return selecting(Math.max(1, Math.min(threads.size(), select.ident())));
    } else if (look instanceof Look.SelectNone) {
      return selecting(0);
    } else if (look instanceof Look.ToggleZoom) {
      return new Gaze(selected, !zoom, listing, help, bottom, hint, times, finding);
    } else if (look instanceof Look.ToggleListing) {
      return new Gaze(selected, zoom, !listing, help, bottom, hint, times, finding);
    } else if (look instanceof Look.ToggleHelp) {
      Finding first = finding.after(look, log);
      return new Gaze(selected, zoom, listing, !help, bottom, hint, times, first);
    } else if (look instanceof Look.ScrollLog scroll) {
      ShownLog shown = shown(log);
      return scrolled(
          (bottom == NEWEST ? shown.size() : shown.place(bottom)) + scroll.lines(), shown);
    } else if (look instanceof Look.ToOldest) {
      return scrolled(1, shown(log));
    } else if (look instanceof Look.ToNewest) {
      return scrolled(Long.MAX_VALUE, shown(log));
    } else if (look instanceof Look.ToggleTimeline) {
      return new Gaze(selected, false, listing, help, bottom, hint, times.toggled(), finding);
    } else if (look instanceof Look.ShowTimes wanted) {
      return new Gaze(selected, zoom, listing, help, bottom, hint, times.after(wanted), finding);
    } else if (look instanceof Look.Hint said) {
      return saying(said.text());
    } else if (look instanceof Look.Back) {
      return back();
    }
    return with(finding.after(look, log));
  }

  /** The lines of a log that are shown. */
  ShownLog shown(Lines log) {
    return finding.found() == null ? ShownLog.of(LogFilter.NONE, log) : finding.found().of(log);
  }

  /** In another state of the same log. */
  Gaze in(Lines log) {
    Finding there = finding.in(log);
    return there == finding ? this : with(there);
  }

  /** For a new run. */
  Gaze restarted() {
    Times all = new Times(times.shown(), Look.ShowTimes.ALL, Look.ShowTimes.PRESENT);
    return new Gaze(1, zoom, listing, false, NEWEST, null, all, finding.restarted());
  }

  private Gaze selecting(int ident) {
    return new Gaze(ident, zoom, listing, help, bottom, hint, times, finding);
  }

  private Gaze saying(String text) {
    return new Gaze(selected, zoom, listing, help, bottom, text, times, finding);
  }

  private Gaze with(Finding next) {
    return new Gaze(selected, zoom, listing, help, bottom, hint, times, next);
  }

  private Gaze scrolled(long to, ShownLog shown) {
    long next = to >= shown.size() ? NEWEST : shown.number(Math.max(1, to) - 1) + 1;
    return new Gaze(selected, zoom, listing, help, next, hint, times, finding);
  }

  /** One thing after the other: help, zoom, timeline, the scrolled log, its filter. */
  private Gaze back() {
    if (help || zoom) {
      return new Gaze(selected, zoom && help, listing, false, bottom, hint, times, finding);
    } else if (times.shown()) {
      return new Gaze(selected, false, listing, false, bottom, hint, times.toggled(), finding);
    } else if (bottom == NEWEST) {
      return with(finding.after(new Look.ClearFilter(), Lines.NONE));
    }
    return new Gaze(selected, false, listing, false, NEWEST, hint, times, finding);
  }
}

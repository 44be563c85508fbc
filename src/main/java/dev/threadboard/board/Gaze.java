package dev.threadboard.board;

import dev.threadboard.command.Look;

/**
 * What this viewer looks at.
 *
 * @param selected the number of the thread whose pane is selected; 0 for none
 * @param bottom the number after the last log line to show, or {@link #NEWEST}
 * @param hint something said to this viewer, otherwise null
 * @param times what the timeline shows
 */
public record Gaze(
    int selected,
    boolean zoom,
    boolean listing,
    boolean help,
    long bottom,
    String hint,
    Times times) {
  /** The log goes along with new lines. */
  public static final long NEWEST = -1;

  static final Gaze FIRST = new Gaze(1, false, true, false, NEWEST, null, Times.FIRST);

  /** Whether there is something to close or to go back from. */
  public boolean open() {
    return help || zoom || times.shown() || bottom != NEWEST;
  }

  Gaze after(Look look, Threads threads, Lines log) {
    Gaze calm = hint == null ? this : new Gaze(selected, zoom, listing, help, bottom, null, times);
    return calm.changed(look, threads, log);
  }

  private Gaze changed(Look look, Threads threads, Lines log) {
    if (look instanceof Look.Select select) {
      int ident = Math.max(1, Math.min(threads.size(), select.ident()));
      return new Gaze(ident, zoom, listing, help, bottom, hint, times);
    } else if (look instanceof Look.SelectNone) {
      return new Gaze(0, zoom, listing, help, bottom, hint, times);
    } else if (look instanceof Look.ToggleZoom) {
      return new Gaze(selected, !zoom, listing, help, bottom, hint, times);
    } else if (look instanceof Look.ToggleListing) {
      return new Gaze(selected, zoom, !listing, help, bottom, hint, times);
    } else if (look instanceof Look.ToggleHelp) {
      return new Gaze(selected, zoom, listing, !help, bottom, hint, times);
    } else if (look instanceof Look.ScrollLog scroll) {
      long from = bottom == NEWEST ? log.end() : bottom;
      return scrolled(from + scroll.lines(), log);
    } else if (look instanceof Look.ToOldest) {
      return scrolled(log.first(), log);
    } else if (look instanceof Look.ToNewest) {
      return scrolled(log.end(), log);
    } else if (look instanceof Look.ToggleTimeline) {
      return new Gaze(selected, false, listing, help, bottom, hint, times.toggled());
    } else if (look instanceof Look.ShowTimes wanted) {
      return new Gaze(selected, zoom, listing, help, bottom, hint, times.after(wanted));
    } else if (look instanceof Look.Hint said) {
      return new Gaze(selected, zoom, listing, help, bottom, said.text(), times);
    } else if (look instanceof Look.NextTheme) {
      return this;
    }
    return back();
  }

  private Gaze scrolled(long to, Lines log) {
    long next = to >= log.end() ? NEWEST : Math.max(log.first() + 1, to);
    return new Gaze(selected, zoom, listing, help, next, hint, times);
  }

  private Gaze back() {
    if (help || zoom) {
      return new Gaze(selected, zoom && help, listing, false, bottom, hint, times);
    } else if (times.shown()) {
      return new Gaze(selected, false, listing, false, bottom, hint, times.toggled());
    }
    return new Gaze(selected, false, listing, false, NEWEST, hint, times);
  }
}

package dev.threadboard.board;

import dev.threadboard.command.Look;

/**
 * What this viewer looks at.
 *
 * @param selected the number of the thread whose pane is selected; 0 for none
 * @param bottom the number after the last log line to show, or {@link #NEWEST}
 * @param hint something said to this viewer, otherwise null
 * @param finding what they are looking for
 */
public record Gaze(
    int selected,
    boolean zoom,
    boolean listing,
    boolean help,
    long bottom,
    String hint,
    Finding finding) {
  /** The log goes along with new lines. */
  public static final long NEWEST = -1;

  static final Gaze FIRST = new Gaze(1, false, true, false, NEWEST, null, Finding.NOTHING);

  /** Whether there is something to close or to go back from. */
  public boolean open() {
    return help || zoom || bottom != NEWEST || !finding.filter().isEmpty();
  }

  Gaze after(Look look, Threads threads, Lines log) {
    Gaze calm =
        hint == null ? this : new Gaze(selected, zoom, listing, help, bottom, null, finding);
    return calm.changed(look, threads, log);
  }

  private Gaze changed(Look look, Threads threads, Lines log) {
    if (look instanceof Look.Select select) {
      int ident = Math.max(1, Math.min(threads.size(), select.ident()));
      return new Gaze(ident, zoom, listing, help, bottom, hint, finding);
    } else if (look instanceof Look.SelectNone) {
      return new Gaze(0, zoom, listing, help, bottom, hint, finding);
    } else if (look instanceof Look.ToggleZoom) {
      return new Gaze(selected, !zoom, listing, help, bottom, hint, finding);
    } else if (look instanceof Look.ToggleListing) {
      return new Gaze(selected, zoom, !listing, help, bottom, hint, finding);
    } else if (look instanceof Look.ToggleHelp) {
      Finding first = finding.after(look, log);
      return new Gaze(selected, zoom, listing, !help, bottom, hint, first);
    } else if (look instanceof Look.ScrollLog scroll) {
      ShownLog shown = shown(log);
      return scrolled(
          (bottom == NEWEST ? shown.size() : shown.place(bottom)) + scroll.lines(), shown);
    } else if (look instanceof Look.ToOldest) {
      return scrolled(1, shown(log));
    } else if (look instanceof Look.ToNewest) {
      return scrolled(Long.MAX_VALUE, shown(log));
    } else if (look instanceof Look.Hint said) {
      return new Gaze(selected, zoom, listing, help, bottom, said.text(), finding);
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

  private Gaze with(Finding next) {
    return new Gaze(selected, zoom, listing, help, bottom, hint, next);
  }

  private Gaze scrolled(long to, ShownLog shown) {
    long next = to >= shown.size() ? NEWEST : shown.number(Math.max(1, to) - 1) + 1;
    return new Gaze(selected, zoom, listing, help, next, hint, finding);
  }

  private Gaze back() {
    if (!help && !zoom && bottom == NEWEST) {
      return with(finding.after(new Look.ClearFilter(), Lines.NONE));
    }
    return new Gaze(
        selected, zoom && help, listing, false, help || zoom ? bottom : NEWEST, hint, finding);
  }
}

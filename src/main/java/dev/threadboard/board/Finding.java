package dev.threadboard.board;

import dev.threadboard.command.Look;

/**
 * What this viewer is looking for.
 *
 * @param palette what is written in the palette of commands; null while it is closed
 * @param highlighted the place of the palette's highlighted command, from 0
 * @param writing the log's filter while it is written, otherwise null
 * @param filter which lines of the log are shown
 * @param found those lines; null if the log is not filtered
 * @param helpPage the shown page of help, from 0
 */
public record Finding(
    Input palette, int highlighted, Input writing, LogFilter filter, ShownLog found, int helpPage) {
  static final Finding NOTHING = new Finding(null, 0, null, LogFilter.NONE, null, 0);

  /** The line of text that is being written; null if there is none. */
  public Input input() {
    return palette != null ? palette : writing;
  }

  Finding after(Look look, Lines log) {
    if (look instanceof Look.TogglePalette) {
      return new Finding(palette == null ? Input.EMPTY : null, 0, writing, filter, found, helpPage);
    } else if (look instanceof Look.Highlight highlight) {
      return new Finding(palette, highlight.place(), writing, filter, found, helpPage);
    } else if (look instanceof Look.WriteFilter) {
      return new Finding(null, 0, Input.of(filter.text()), filter, found, helpPage);
    } else if (look instanceof Look.KeepFilter) {
      return new Finding(palette, highlighted, null, filter, found, helpPage);
    } else if (look instanceof Look.ClearFilter) {
      return new Finding(palette, highlighted, null, LogFilter.NONE, null, helpPage);
    } else if (look instanceof Look.Write write && palette != null) {
      return new Finding(palette.after(write.edit()), 0, writing, filter, found, helpPage);
    } else if (look instanceof Look.Write write && writing != null) {
      return filtered(writing.after(write.edit()), log);
    } else if (look instanceof Look.HelpPage page) {
      return new Finding(palette, highlighted, writing, filter, found, page.page());
    } else if (look instanceof Look.ToggleHelp) {
      return new Finding(palette, highlighted, writing, filter, found, 0);
    }
    return this;
  }

  private Finding filtered(Input written, Lines log) {
    LogFilter next =
        written.text().equals(filter.text()) ? filter : LogFilter.parse(written.text());
    ShownLog shown = next == filter ? found : next.isEmpty() ? null : ShownLog.of(next, log);
    return new Finding(palette, highlighted, written, next, shown, helpPage);
  }

  /** In another state of the same log. */
  Finding in(Lines log) {
    return found == null
        ? this
        : new Finding(palette, highlighted, writing, filter, found.of(log), helpPage);
  }

  /** For a new run: the filter stays. */
  Finding restarted() {
    return new Finding(
        null, 0, null, filter, found == null ? null : ShownLog.of(filter, Lines.NONE), 0);
  }
}

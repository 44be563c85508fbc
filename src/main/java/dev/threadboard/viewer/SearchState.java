package dev.threadboard.viewer;

import dev.threadboard.board.LogLines;
import dev.threadboard.command.ViewCommand;

/**
 * The palette of commands, the log's filter and the page of help, as one viewer left them.
 *
 * @param palette what is written in the palette of commands; null while it is closed
 * @param highlighted the place of the palette's highlighted command, from 0
 * @param writing the log's filter while it is written, otherwise null
 * @param filter which lines of the log are shown
 * @param found those lines; null if the log is not filtered
 * @param helpPage the shown page of help, from 0
 */
public record SearchState(
    TextInput palette,
    int highlighted,
    TextInput writing,
    LogFilter filter,
    FilteredLog found,
    int helpPage) {
  static final SearchState NOTHING = new SearchState(null, 0, null, LogFilter.NONE, null, 0);

  /** The line of text that is being written; null if there is none. */
  public TextInput input() {
    return palette != null ? palette : writing;
  }

  SearchState after(ViewCommand viewCommand, LogLines log) {
    if (viewCommand instanceof ViewCommand.TogglePalette) {
      return new SearchState(
          palette == null ? TextInput.EMPTY : null, 0, writing, filter, found, helpPage);
    } else if (viewCommand instanceof ViewCommand.Highlight highlight) {
      return new SearchState(palette, highlight.place(), writing, filter, found, helpPage);
    } else if (viewCommand instanceof ViewCommand.WriteFilter) {
      return new SearchState(null, 0, TextInput.of(filter.text()), filter, found, helpPage);
    } else if (viewCommand instanceof ViewCommand.KeepFilter) {
      return new SearchState(palette, highlighted, null, filter, found, helpPage);
    } else if (viewCommand instanceof ViewCommand.ClearFilter) {
      return new SearchState(palette, highlighted, null, LogFilter.NONE, null, helpPage);
    } else if (viewCommand instanceof ViewCommand.Write write && palette != null) {
      return new SearchState(palette.after(write.edit()), 0, writing, filter, found, helpPage);
    } else if (viewCommand instanceof ViewCommand.Write write && writing != null) {
      return filtered(writing.after(write.edit()), log);
    } else if (viewCommand instanceof ViewCommand.HelpPage page) {
      return new SearchState(palette, highlighted, writing, filter, found, page.page());
    } else if (viewCommand instanceof ViewCommand.ToggleHelp) {
      return new SearchState(palette, highlighted, writing, filter, found, 0);
    }
    return this;
  }

  private SearchState filtered(TextInput written, LogLines log) {
    LogFilter next =
        written.text().equals(filter.text()) ? filter : LogFilter.parse(written.text());
    FilteredLog shown = next == filter ? found : next.isEmpty() ? null : FilteredLog.of(next, log);
    return new SearchState(palette, highlighted, written, next, shown, helpPage);
  }

  /** With another state of the same log. */
  SearchState in(LogLines log) {
    return found == null
        ? this
        : new SearchState(palette, highlighted, writing, filter, found.of(log), helpPage);
  }

  /** For a new run: the filter stays. */
  SearchState restarted() {
    return new SearchState(
        null, 0, null, filter, found == null ? null : FilteredLog.of(filter, LogLines.NONE), 0);
  }
}

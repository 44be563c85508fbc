package dev.threadboard.viewer;

import dev.threadboard.board.LogLines;
import dev.threadboard.command.ViewCommand;

/**
 * The lines of text that one viewer writes, as they left them, and the page of help or the
 * explanation: the palette of commands, the log's filter, and the line of input that the program
 * waits for.
 *
 * @param palette what is written in the palette of commands; null while it is closed
 * @param highlighted the place of the palette's highlighted command, from 0
 * @param writing the log's filter while it is written, otherwise null
 * @param filter which lines of the log are shown
 * @param found those lines; null if the log is not filtered
 * @param request the line of input that the program waits for
 * @param helpPage the shown page of help or of the explanation, from 0
 */
public record SearchState(
    TextInput palette,
    int highlighted,
    TextInput writing,
    LogFilter filter,
    FilteredLog found,
    InputRequest request,
    int helpPage) {
  static final SearchState NOTHING =
      new SearchState(null, 0, null, LogFilter.NONE, null, InputRequest.NONE, 0);

  /** The line of text that is being written; null if there is none. */
  public TextInput input() {
    return palette != null ? palette : writing != null ? writing : request.written();
  }

  /** Whether the line that is being written is the program's input. */
  public boolean isForProgram() {
    return palette == null && writing == null && request.written() != null;
  }

  SearchState after(ViewCommand command, LogLines log) {
    Draft next = new Draft(this);
    if (command instanceof ViewCommand.TogglePalette) {
      next.palette = palette == null ? TextInput.EMPTY : null;
      next.highlighted = 0;
    } else if (command instanceof ViewCommand.OpenPalette begin) {
      next.palette = TextInput.of(begin.typed());
      next.highlighted = 0;
    } else if (command instanceof ViewCommand.Highlight highlight) {
      next.highlighted = highlight.place();
    } else if (command instanceof ViewCommand.WriteFilter) {
      next.palette = null;
      next.highlighted = 0;
      next.writing = TextInput.of(filter.text());
    } else if (command instanceof ViewCommand.KeepFilter) {
      next.writing = null;
    } else if (command instanceof ViewCommand.ClearFilter) {
      next.writing = null;
      next.filter = LogFilter.NONE;
      next.found = null;
    } else if (command instanceof ViewCommand.Write write && palette != null) {
      next.palette = palette.after(write.edit());
      next.highlighted = 0;
    } else if (command instanceof ViewCommand.Write write && writing != null) {
      next.write(writing.after(write.edit()), log);
    } else if (command instanceof ViewCommand.Write write && isForProgram()) {
      next.request = request.after(write.edit());
    } else if (command instanceof ViewCommand.WriteInput) {
      next.request = request.leaving(false);
    } else if (command instanceof ViewCommand.LeaveInput) {
      next.request = request.leaving(true);
    } else if (command instanceof ViewCommand.HelpPage page) {
      next.helpPage = page.page();
    } else if (command instanceof ViewCommand.ToggleHelp
        || command instanceof ViewCommand.ToggleExplanation) {
      next.helpPage = 0;
    } else {
      return this;
    }
    return next.done();
  }

  /** With another state of the request. */
  SearchState with(InputRequest other) {
    if (other == request) {
      return this;
    }
    Draft next = new Draft(this);
    next.request = other;
    return next.done();
  }

  /** With another state of the same log. */
  SearchState in(LogLines log) {
    if (found == null) {
      return this;
    }
    Draft next = new Draft(this);
    next.found = found.of(log);
    return next.done();
  }

  /** For another run: only the filter stays. */
  SearchState restarted() {
    Draft next = new Draft(NOTHING);
    next.filter = filter;
    next.found = found == null ? null : FilteredLog.of(filter, LogLines.NONE);
    return next.done();
  }

  /** A state of which some parts are being changed. */
  private static final class Draft {
    private TextInput palette;
    private int highlighted;
    private TextInput writing;
    private LogFilter filter;
    private FilteredLog found;
    private InputRequest request;
    private int helpPage;

    Draft(SearchState from) {
      palette = from.palette;
      highlighted = from.highlighted;
      writing = from.writing;
      filter = from.filter;
      found = from.found;
      request = from.request;
      helpPage = from.helpPage;
    }

    /** The filter's text has changed; the log is searched again unless only the caret moved. */
    void write(TextInput text, LogLines log) {
      writing = text;
      if (!text.text().equals(filter.text())) {
        filter = LogFilter.parse(text.text());
        found = filter.isEmpty() ? null : FilteredLog.of(filter, log);
      }
    }

    SearchState done() {
      return new SearchState(palette, highlighted, writing, filter, found, request, helpPage);
    }
  }
}

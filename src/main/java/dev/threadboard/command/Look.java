package dev.threadboard.command;

/** What one viewer looks at; no other viewer and no thread sees it. */
public sealed interface Look extends Command {
  /** Selects the pane that many after (before, if negative) the selected one, round the end. */
  record Step(int panes) implements Look {}

  /** Selects the pane that many rows of panes below (above, if negative) the selected one. */
  record StepRows(int rows) implements Look {}

  /** Selects the pane with this place on the shown page, from 1. */
  record Pick(int place) implements Look {}

  /** Gives the selected pane the whole width, or its own again. */
  record ToggleZoom() implements Look {}

  record ToggleListing() implements Look {}

  record ToggleHelp() implements Look {}

  /** Scrolls the log by that many pages, up if negative. */
  record ScrollPages(int pages) implements Look {}

  /** To the log's oldest line. */
  record ScrollToOldest() implements Look {}

  /** To the log's newest line, and along with new ones. */
  record ScrollToNewest() implements Look {}

  /** Closes what was opened last: help, zoom, the scrolled log. */
  record Back() implements Look {}
}

package dev.threadboard.command;

/** What a person does in the menu of scenarios. */
public sealed interface MenuAction extends Command {
  /** Moves the selection by that many entries of those that are listed, up if negative. */
  record Move(int scenarios) implements MenuAction {}

  /** Selects the entry at that place, from 0. */
  record Select(int place) implements MenuAction {}

  /** Opens the line in which letters are written that an entry is looked for with. */
  record OpenFind() implements MenuAction {}

  /** Closes that line: all entries are listed again, and what was found stays selected. */
  record CloseFind() implements MenuAction {}

  /** Writes in that line. */
  record WriteFind(TextEdit edit) implements MenuAction {}

  /** Moves among the scenario's name and its parameters by that many places. */
  record MoveField(int fields) implements MenuAction {}

  /** Adds to the selected parameter's value, or takes away. */
  record Nudge(int by) implements MenuAction {}

  /** Types a character into the selected parameter's value. */
  record Type(char character) implements MenuAction {}

  /**
   * Gives a parameter a value.
   *
   * @param field the parameter's name; null for the selected one
   */
  record Put(String field, String value) implements MenuAction {}

  /** Makes that line, from 0, the first that is shown of what is told of the scenario. */
  record ScrollTo(int line) implements MenuAction {}

  /** Takes the last typed character away. */
  record Erase() implements MenuAction {}

  /** Opens the line in which the path of a program of one's own is written. */
  record OpenPath() implements MenuAction {}

  /** Closes that line; what was written is forgotten. */
  record ClosePath() implements MenuAction {}

  /** Writes in that line. */
  record WritePath(TextEdit edit) implements MenuAction {}

  /** Highlights one of the paths that are offered, by its place from 0; -1 for none. */
  record HighlightPath(int place) implements MenuAction {}

  /** The program at that path is the one to run. */
  record ChoosePath(String path) implements MenuAction {}

  /** Searches for all the ways that the selected scenario can go. */
  record Explore() implements MenuAction {}

  /** Opens the selected scenario with the values as they stand. */
  record Open() implements MenuAction {}
}

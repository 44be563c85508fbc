package dev.threadboard.command;

/** What a person does in the menu of scenarios. */
public sealed interface Choose extends Command {
  /** Moves the selection by that many scenarios, up if negative. */
  record Move(int scenarios) implements Choose {}

  /** Moves among the scenario's name and its parameters by that many places. */
  record MoveField(int fields) implements Choose {}

  /** Adds to the selected parameter's value, or takes away. */
  record Nudge(int by) implements Choose {}

  /** Types a character into the selected parameter's value. */
  record Type(char character) implements Choose {}

  /** Makes these digits the selected parameter's value. */
  record Put(String digits) implements Choose {}

  /** Takes the last typed character away. */
  record Erase() implements Choose {}

  /** Opens the selected scenario with the values as they stand. */
  record Open() implements Choose {}
}

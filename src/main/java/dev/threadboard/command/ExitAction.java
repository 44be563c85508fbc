package dev.threadboard.command;

/** How a viewer leaves a run. */
public enum ExitAction implements Command {
  QUIT,
  /** Ctrl-C. */
  INTERRUPT,
  /** The same again, with the same seed. */
  RESTART,
  /** The same again under the random policy, with a new seed. */
  RESEED,
  /** To the menu of scenarios. */
  MENU,
  /** To the scenario that comes next in the menu. */
  NEXT_SCENARIO,
  /** To the search for all the ways it can go, and back. */
  EXPLORE
}

package dev.threadboard.session;

import dev.threadboard.history.History;

/** Where a run can be saved to while it is shown. */
@FunctionalInterface
public interface Keeper {
  /** There is no place. */
  Keeper NOWHERE = run -> "This run cannot be saved here.";

  /**
   * Saves all events there have been.
   *
   * @return what to tell the person: where, or why not
   */
  String keep(History run);

  /** The same to a file of that name, where there is a choice. */
  default String keep(History run, String file) {
    return keep(run);
  }
}

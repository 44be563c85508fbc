package dev.threadboard.compare;

import dev.threadboard.history.History;

/**
 * One of two runs that are compared, with all that has happened in it.
 *
 * @param name what the person calls it
 */
public record Side(String name, History history, Totals totals) {
  /** A run that has come as far as it will. */
  public static Side of(String name, History history) {
    return new Side(name, history, Totals.of(history));
  }

  /** The virtual time of its last event, in nanoseconds. */
  public long end() {
    return history.newest().nanos();
  }
}

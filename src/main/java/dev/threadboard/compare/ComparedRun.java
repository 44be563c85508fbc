package dev.threadboard.compare;

import dev.threadboard.history.History;
import java.util.OptionalInt;

/**
 * One of two runs that are compared, with all that has happened in it.
 *
 * @param name what the person calls it
 */
public record ComparedRun(String name, History history, RunTotals totals) {
  /** A run of which no more events will come. */
  public static ComparedRun of(String name, History history) {
    return new ComparedRun(name, history, RunTotals.of(history));
  }

  /** How it ended, in words: its exit status, a deadlock, or not at all. */
  public String ending() {
    OptionalInt exit = history.newest().exit();
    if (history.newest().deadlock()) {
      return "deadlock";
    }
    return exit.isEmpty() ? "open" : "exit status " + exit.getAsInt();
  }

  /** The virtual time of its last event, in nanoseconds. */
  public long end() {
    return history.newest().nanos();
  }
}

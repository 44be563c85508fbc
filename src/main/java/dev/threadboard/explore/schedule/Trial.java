package dev.threadboard.explore.schedule;

/**
 * A run that a strategy asks for.
 *
 * @param chooser how it chooses
 * @param place where it leaves the way of an earlier run: as many choices come before; -1 if it
 *     follows none
 * @param state of {@link HappensBefore} that is to be found at that place
 * @param cost of the way up to that place and the choice there, in interruptions
 * @param own whether all of them are of the program's own code and objects
 * @param rank how little its interruptions promise, in all
 * @param sleeper who is interrupted there; null if nothing is known of it
 */
public record Trial(
    Chooser chooser, int place, long state, int cost, boolean own, int rank, Sleeper sleeper) {
  /** One that chooses anew from the beginning. */
  public static Trial free(Chooser chooser) {
    return new Trial(chooser, -1, 0, 0, true, 0, null);
  }

  /** Whether it follows no earlier run. */
  boolean isFree() {
    return place < 0;
  }

  /** Whether a run has come to where this one was to leave its way. */
  public boolean isMetBy(Decisions decisions) {
    return place < 0 || place < decisions.size() && decisions.state(place) == state;
  }
}

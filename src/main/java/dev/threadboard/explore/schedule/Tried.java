package dev.threadboard.explore.schedule;

import dev.threadboard.explore.outcome.Outcome;
import java.util.Set;

/**
 * A run that was made.
 *
 * @param cutOff why it was cut off; null if it has come to its end
 * @param met whether its beginning went as it had gone before
 * @param python the version that ran it; null for a scenario
 * @param outside what it touched that does not answer to us
 */
public record Tried(
    Decisions decisions,
    Outcome outcome,
    CutOff cutOff,
    boolean met,
    String python,
    Set<String> outside) {
  /** Why a run was cut off that still went on. */
  public enum CutOff {
    /** Several could go on too often. */
    CHOICES,
    /** Its threads waited too often. */
    WAITS,
    /** It did too much. */
    EVENTS,
    /** It took too long by the machine's clock: the same run may come further, or less far. */
    TIME,
    /** What made it was killed, so that nothing can be said of it. */
    LOST
  }

  /** Whether nothing can be said of it. */
  public boolean isLost() {
    return cutOff == CutOff.LOST;
  }
}

package dev.threadboard.playback;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.history.History;
import java.util.Optional;

/**
 * A run that is done again up to an event, from which on the viewer chooses who goes on. It keeps a
 * check sum of each event before, by which a run that goes another way is told.
 */
final class Takeover {
  private final int[] before;
  private final int candidate;

  /**
   * @param from how many events are to come again
   * @param candidate of the choice that waits there, whom the viewer has chosen; -1 if none does
   */
  Takeover(History history, long from, int candidate) {
    this.candidate = candidate;
    this.before = new int[(int) from];
    for (int i = 0; i < from && i < history.size(); i++) {
      before[i] = checkSum(history.event(i + 1L));
    }
  }

  int candidate() {
    return candidate;
  }

  /** Whether the new run has come as far, or to its end. */
  boolean isReached(History history) {
    return history.size() >= before.length || history.newest().over();
  }

  /** The event to show once it is. */
  long last(History history) {
    return Math.min(before.length, history.size());
  }

  /** Says where the new run goes another way; empty if it does not. */
  Optional<String> difference(History history) {
    for (int i = 0; i < before.length; i++) {
      if (i >= history.size() || checkSum(history.event(i + 1L)) != before[i]) {
        return Optional.of("This time it goes another way: from event " + (i + 1) + " on.");
      }
    }
    return Optional.empty();
  }

  /** The first event names the policy, which is another one now. */
  private static int checkSum(Event event) {
    return event.fact() instanceof Fact.Run ? 0 : event.hashCode();
  }
}

package dev.threadboard.objects;

import dev.threadboard.event.Fact;

/**
 * Something that was done to a shared object.
 *
 * @param seq the number of its event
 * @param ident the number of the thread that did it
 * @param place where that thread was; null if that is not known
 * @param before the object until then; null when it was met
 * @param after the object from then on
 */
public record ObjectMoment(
    long seq, Deed deed, int ident, Fact.Line place, ObjectSnapshot before, ObjectSnapshot after) {
  /** What was done. */
  public enum Deed {
    /** It was met by a second thread, or waited for, for the first time. */
    MET,
    /** A lock was taken. */
    ACQUIRED,
    /** A lock was given back. */
    RELEASED,
    /** It is in a new state. */
    CHANGED,
    /** Threads that wait at a condition were notified. */
    NOTIFIED
  }

  /** The number of the object. */
  public int object() {
    return after.number();
  }

  /** In nanoseconds of virtual time. */
  public long at() {
    return after.changed();
  }

  /**
   * What the thread did, to come behind its name: {@code puts 'a' into jobs (3 of 10)}; empty where
   * something else tells it, such as a wait.
   */
  public String words() {
    return switch (deed) {
      case MET -> "";
      case ACQUIRED -> "acquires " + after.name();
      case RELEASED -> "releases " + after.name();
      case CHANGED -> StateWords.of(before, after);
      case NOTIFIED ->
          "notifies " + after.name() + (after.unheard() == null ? "" : ", and nobody waits");
    };
  }
}

package dev.threadboard.objects;

import dev.threadboard.event.Fact;

/**
 * Something that was done to a shared object.
 *
 * @param ident the number of the thread that did it
 * @param place where that thread was; null if that is not known
 * @param after the object from then on
 */
public record ObjectMoment(Deed deed, int ident, Fact.Line place, ObjectSnapshot after) {
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
}

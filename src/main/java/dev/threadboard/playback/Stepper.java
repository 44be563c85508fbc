package dev.threadboard.playback;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.function.Predicate;

/** A step under way, to an event that may not have come yet. */
final class Stepper {
  private final Predicate<Event> wanted;
  private final boolean instant;
  private long looked;
  private boolean rested;

  private Stepper(Predicate<Event> wanted, boolean instant, long from) {
    this.wanted = wanted;
    this.instant = instant;
    this.looked = from;
  }

  /**
   * To the next event of a thread, or of any if {@code ident} is 0.
   *
   * @param from the number of the last event that is shown
   */
  static Stepper toEvent(int ident, long from) {
    return new Stepper(by(ident), false, from);
  }

  /** To all that happens at the next instant, from a moment in nanoseconds. */
  static Stepper toInstant(long nanos, long from) {
    return new Stepper(event -> event.nanos() > nanos, true, from);
  }

  /** Events of a thread, or of any if 0; and all choices, at which every step stops. */
  static Predicate<Event> by(int ident) {
    return event -> ident == 0 || event.ident() == ident || event.fact() instanceof Fact.Choice;
  }

  /** Whether all that happens at the same time is to be shown, too. */
  boolean isInstant() {
    return instant;
  }

  /** The number of the event, if it has come; otherwise 0. */
  long found(ActiveRun activeRun) {
    long next = activeRun.history().next(looked, wanted);
    looked = activeRun.history().size();
    return next;
  }

  /**
   * Lets time pass if the event cannot come otherwise.
   *
   * @return why it cannot come; null if it may
   */
  String wait(ActiveRun activeRun) {
    // Events from before the threads came to rest are taken before they are found at rest a second
    // time.
    boolean still = rested && activeRun.isResting();
    rested = !still && activeRun.isResting();
    return still || activeRun.newest().over() || !activeRun.isSteppable() ? activeRun.leap() : null;
  }
}

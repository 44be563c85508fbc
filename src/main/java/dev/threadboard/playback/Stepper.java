package dev.threadboard.playback;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import java.util.function.Predicate;

/** A step that has begun: to an event that may still be to come. */
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

  /** What a thread did, or anyone if 0; whoever steps sees every choice. */
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
   * Lets time pass if nothing else can bring the event.
   *
   * @return why it cannot come; null if it may
   */
  String wait(ActiveRun activeRun) {
    // What was told before the threads rested is taken before they are found at rest again.
    boolean still = rested && activeRun.isResting();
    rested = !still && activeRun.isResting();
    return still || activeRun.newest().over() || !activeRun.isSteppable() ? activeRun.leap() : null;
  }
}

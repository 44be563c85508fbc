package dev.threadboard.session;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;

/** A step that has begun: the next event of one thread, or of any, which may still be to come. */
final class Stepper {
  private final int ident;
  private long looked;
  private boolean rested;

  /**
   * @param ident of the thread; 0 for any
   * @param from the number of the last event that is shown
   */
  Stepper(int ident, long from) {
    this.ident = ident;
    this.looked = from;
  }

  /** The number of the event, if it has come; otherwise 0. */
  long found(Reel reel) {
    long next = reel.history().next(looked, event -> is(ident, event));
    looked = reel.history().size();
    return next;
  }

  /**
   * Lets time pass if nothing else can bring the event.
   *
   * @return why it cannot come; null if it may
   */
  String wait(Reel reel) {
    // What was told before the threads rested is taken before they are found at rest again.
    boolean still = rested && reel.isResting();
    rested = !still && reel.isResting();
    return still || reel.newest().over() || !reel.isLive() ? reel.leap() : null;
  }

  /** Whether a step of a thread may end with this event: whoever steps sees every choice. */
  static boolean is(int ident, Event event) {
    return ident == 0 || event.ident() == ident || event.fact() instanceof Fact.Choice;
  }
}

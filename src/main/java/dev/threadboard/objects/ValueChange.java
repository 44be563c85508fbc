package dev.threadboard.objects;

import dev.threadboard.event.Event;
import dev.threadboard.event.WatchFact;

/**
 * A watched expression got another value.
 *
 * @param ident the number of the thread that did it
 * @param nanos when, in virtual time
 * @param fact from what to what, and at which line
 */
public record ValueChange(int ident, long nanos, WatchFact.Value fact) {
  static ValueChange of(Event event, WatchFact.Value fact) {
    return new ValueChange(event.ident(), event.nanos(), fact);
  }

  /** The number of the expression. */
  public int watch() {
    return fact.watch();
  }

  /** What the value is from here on. */
  public String value() {
    return fact.value();
  }
}

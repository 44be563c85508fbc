package dev.threadboard.tape;

import dev.threadboard.frame.Printable;

/**
 * Something is wrong with a tape. The message is one line that may be shown as it is: {@code
 * FILE:LINE: what is wrong, and what is allowed}.
 */
public final class TapeFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Place place;

  TapeFault(Place place, String message) {
    super(Printable.of(place + ": " + message), null, false, false);
    this.place = place;
  }

  public Place place() {
    return place;
  }

  /** As it was named. */
  public String file() {
    return place.file();
  }

  /** From 1. */
  public int line() {
    return place.line();
  }

  /** From 1, in characters. */
  public int column() {
    return place.column();
  }
}

package dev.threadboard.tape.syntax;

import dev.threadboard.text.Printable;

/**
 * Something is wrong with a tape. The message is one line that may be shown as it is: {@code
 * FILE:LINE: what is wrong, and what is allowed}.
 */
public final class TapeException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient TapeLocation location;

  TapeException(TapeLocation location, String message) {
    super(Printable.of(location + ": " + message), null, false, false);
    this.location = location;
  }

  public TapeLocation place() {
    return location;
  }

  /** As it was named. */
  public String file() {
    return location.file();
  }

  /** From 1. */
  public int line() {
    return location.line();
  }

  /** From 1, in characters. */
  public int column() {
    return location.column();
  }
}

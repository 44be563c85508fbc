package dev.threadboard.event;

import java.io.IOException;

/**
 * The input is not a run that this program has written. The message is one line, for people, and
 * begins with the number of a line: {@code 12: no thread 99}.
 */
public final class UnreadableEventsException extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean breaksOff;

  public UnreadableEventsException(long line, String what, boolean breaksOff) {
    super(line + ": " + what);
    this.breaksOff = breaksOff;
  }

  /** Whether the rest is missing, and all before it was read. */
  public boolean breaksOff() {
    return breaksOff;
  }
}

package dev.threadboard.event;

import java.io.IOException;

/** What is read is no run that this program has written. The message is one line, for people. */
public final class UnreadableEventsException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableEventsException(long line, String what) {
    super("line " + line + ": " + what);
  }
}

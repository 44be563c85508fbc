package dev.threadboard.film;

import dev.threadboard.frame.Frame;

/** A recording cannot be made as asked for; the message says why in one line. */
public final class RecordingException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Frame screen;

  RecordingException(String message, Frame screen) {
    super(message, null, false, false);
    this.screen = screen;
  }

  /** What the screen showed at that time; null if it does not matter. */
  public Frame screen() {
    return screen;
  }
}

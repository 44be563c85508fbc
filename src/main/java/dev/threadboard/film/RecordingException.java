package dev.threadboard.film;

import dev.threadboard.frame.Frame;

/** A film cannot be made as it was wished: one line says why, and perhaps a picture shows it. */
public final class RecordingException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Frame screen;

  RecordingException(String message, Frame screen) {
    super(message, null, false, false);
    this.screen = screen;
  }

  /** What was to be seen then; null if that does not matter. */
  public Frame screen() {
    return screen;
  }
}

package dev.threadboard.theme;

/** A theme that is not there or cannot be used; the message says why in one line. */
public final class ThemeException extends Exception {
  private static final long serialVersionUID = 1;

  ThemeException(String message) {
    super(message);
  }
}

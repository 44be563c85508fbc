package dev.threadboard.cpython;

/** The process has ended while the run waited for time to pass. */
final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoneException() {
    super("the process has ended", null, false, false);
  }
}

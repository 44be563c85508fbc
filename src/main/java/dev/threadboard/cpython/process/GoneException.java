package dev.threadboard.cpython.process;

/** The process has ended while the run waited for time to pass. */
public final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GoneException() {
    super("the process has ended", null, false, false);
  }
}

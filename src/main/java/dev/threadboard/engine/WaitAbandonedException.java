package dev.threadboard.engine;

/** Unwinds a wait that the person has given up. */
final class WaitAbandonedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WaitAbandonedException() {
    super("given up", null, false, false);
  }
}

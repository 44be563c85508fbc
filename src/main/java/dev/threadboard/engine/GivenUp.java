package dev.threadboard.engine;

/** Unwinds a wait that the person has given up. */
final class GivenUp extends RuntimeException {
  private static final long serialVersionUID = 1;

  GivenUp() {
    super("given up", null, false, false);
  }
}

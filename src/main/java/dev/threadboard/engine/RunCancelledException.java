package dev.threadboard.engine;

/** Unwinds a thread whose run has been cancelled; a scenario must not catch it. */
public final class RunCancelledException extends Error {
  private static final long serialVersionUID = 1;

  public RunCancelledException() {
    super("the run has been cancelled", null, false, false);
  }
}

package dev.threadboard.cli.process;

import java.io.IOException;

/** An output could not be written; the message says which, and why. */
public class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  public OutputException(String message) {
    super(message);
  }

  /** Whoever read standard output has gone, as {@code head} does: nobody wants to hear of it. */
  public static final class ReaderGone extends OutputException {
    private static final long serialVersionUID = 1;

    public ReaderGone() {
      super("nobody reads standard output any more");
    }
  }
}

package dev.threadboard.cli.process;

import java.io.IOException;

/** An output could not be written; the message says which one and why. */
public class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  public OutputException(String message) {
    super(message);
  }

  /** The reader of standard output has ended, as {@code head} does; no message is printed. */
  public static final class ReaderGone extends OutputException {
    private static final long serialVersionUID = 1;

    public ReaderGone() {
      super("nobody reads standard output any more");
    }
  }
}

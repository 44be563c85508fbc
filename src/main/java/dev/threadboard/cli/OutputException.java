package dev.threadboard.cli;

import java.io.IOException;

/** An output could not be written; the message says which, and why. */
class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  OutputException(String message) {
    super(message);
  }

  /** Whoever read standard output has gone, as {@code head} does: nobody wants to hear of it. */
  static final class ReaderGone extends OutputException {
    private static final long serialVersionUID = 1;

    ReaderGone() {
      super("nobody reads standard output any more");
    }
  }
}

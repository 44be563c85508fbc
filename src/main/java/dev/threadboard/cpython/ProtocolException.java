package dev.threadboard.cpython;

/** The agent has told something that it cannot: a fault of this program's. */
final class ProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ProtocolException(String message) {
    super("the agent: " + message);
  }
}

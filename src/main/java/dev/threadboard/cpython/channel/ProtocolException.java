package dev.threadboard.cpython.channel;

/** The agent has told something that it cannot: a fault of this program's. */
public final class ProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ProtocolException(String message) {
    super("the agent: " + message);
  }
}

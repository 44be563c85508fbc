package dev.threadboard.terminal;

/** There is no terminal to open; the message is one line for the person who asked. */
public final class NoTerminalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoTerminalException(String reason) {
    super("no terminal here (" + reason + ")");
  }
}

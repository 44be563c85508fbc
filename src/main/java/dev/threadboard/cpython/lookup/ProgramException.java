package dev.threadboard.cpython.lookup;

import dev.threadboard.text.Quoted;

/** A Python program cannot be run; the message says why in one line. */
public final class ProgramException extends Exception {
  private static final long serialVersionUID = 1;

  public ProgramException(String message) {
    super(message, null, false, false);
  }

  static ProgramException cannotRun(String path, String reason) {
    return new ProgramException("cannot run " + quoted(path) + ": " + reason);
  }

  /** In full: of a path the end says most. */
  static String quoted(String path) {
    return '"' + Quoted.clean(path) + '"';
  }
}

package dev.threadboard.python;

/** A Python exception on its way up; it has no Java stack, for it is not a fault of ours. */
public final class PythonError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;

  /**
   * @param type the exception's class, such as {@code RuntimeError}
   * @param message what stands after the colon
   */
  public PythonError(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  public static PythonError runtimeError(String message) {
    return new PythonError("RuntimeError", message);
  }

  public String type() {
    return type;
  }

  /** The last line of a traceback: {@code RuntimeError: cannot join current thread}. */
  @Override
  public String toString() {
    return type + ": " + getMessage();
  }
}

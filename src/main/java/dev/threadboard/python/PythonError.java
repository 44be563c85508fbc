package dev.threadboard.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A Python exception while it propagates; it has no Java stack trace, since it is not an error of
 * this program.
 */
public final class PythonError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A function that the exception has left, and the line it had come to; 0 before its first. */
  public record Frame(String function, int line) {}

  private final String type;
  private final transient Deque<Frame> traceback = new ArrayDeque<>();

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

  /** It leaves a function (CPython's {@code PyTraceBack_Here}). */
  public void leave(String function, int line) {
    traceback.push(new Frame(function, line));
  }

  /** The functions it has left until now, the most recent call last. */
  public List<Frame> traceback() {
    return List.copyOf(traceback);
  }

  /** The last line of a traceback: {@code RuntimeError: cannot join current thread}. */
  @Override
  public String toString() {
    return type + ": " + getMessage();
  }
}

package dev.threadboard.python;

/** What a submitted call will return. */
public interface Future {
  /** Whether the call has returned or raised. */
  boolean done();

  /**
   * Waits for the call and returns what it returned (null is None).
   *
   * @throws PythonError what the call raised
   */
  Object result();
}

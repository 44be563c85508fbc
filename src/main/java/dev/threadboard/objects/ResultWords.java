package dev.threadboard.objects;

/** Says what a thread waits for that waits for a result. */
public final class ResultWords {
  /** What the name of a task's future begins with; the result is said to be the task's. */
  private static final String FUTURE = "Future of ";

  private ResultWords() {}

  /**
   * {@code the result of work(3)}, {@code results in as_completed(3 futures)}.
   *
   * @param on the name of a task or a future, or the call that waits for several; may be empty
   */
  public static String of(String on) {
    if (on.isEmpty()) {
      return "a result";
    } else if (on.matches("(as_completed|wait)\\(.* futures?[,)].*")) {
      return "results in " + on;
    }
    return "the result of " + (on.startsWith(FUTURE) ? on.substring(FUTURE.length()) : on);
  }
}

package dev.threadboard.board;

/**
 * A function that is being called, and how far its loop has come.
 *
 * @param function such as {@code thread_function(4)}
 * @param done rounds done of {@code total}; total is 0 where there is no loop
 * @param caller what called it; null for the outermost
 */
public record Activity(String function, int done, int total, Activity caller) {
  static Activity of(String function, Activity caller) {
    return new Activity(function, 0, 0, caller);
  }

  Activity step(int newDone, int newTotal) {
    return new Activity(function, newDone, newTotal, caller);
  }
}

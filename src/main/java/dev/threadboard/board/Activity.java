package dev.threadboard.board;

/**
 * A function that is being called, and how far its loop has come.
 *
 * @param function such as {@code thread_function(4)}
 * @param done rounds done of {@code total}; total is 0 where there is no loop
 */
public record Activity(String function, int done, int total) {
  static Activity of(String function) {
    return new Activity(function, 0, 0);
  }

  Activity step(int newDone, int newTotal) {
    return new Activity(function, newDone, newTotal);
  }
}

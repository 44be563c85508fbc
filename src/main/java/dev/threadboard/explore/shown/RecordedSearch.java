package dev.threadboard.explore.shown;

/** A search that goes by a recording's time, and not by how long its runs take. */
public interface RecordedSearch extends ShownSearch {
  /**
   * Shows it as it is at that time; makes its runs if they are not made yet.
   *
   * @param nanos since it began
   */
  void goTo(long nanos) throws InterruptedException;

  /** Begins one. */
  @FunctionalInterface
  interface Beginning {
    RecordedSearch begin();
  }
}

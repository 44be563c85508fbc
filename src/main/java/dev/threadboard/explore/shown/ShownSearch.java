package dev.threadboard.explore.shown;

/** A search that goes on in a thread of its own. */
public interface ShownSearch extends AutoCloseable {
  /** How far it has come; never null. */
  SearchSnapshot snapshot();

  /**
   * Searches no further; what was found is still shortened and explained, unless this is said once
   * more.
   */
  void stop();

  /** Ends it, and waits until nothing is left of it. */
  @Override
  void close();
}

package dev.threadboard.frame;

/** Where pictures go: a terminal, a recorder, a test. */
public interface Screen {
  /**
   * Shows this picture in place of the last one.
   *
   * @throws java.io.UncheckedIOException when the other end is gone
   */
  void show(Frame frame);
}

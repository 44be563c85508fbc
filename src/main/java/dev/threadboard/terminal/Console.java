package dev.threadboard.terminal;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;

/** A screen with a size and keys; the keys go to the {@link ConsoleListener} given at opening. */
public interface Console extends AutoCloseable {
  /**
   * Shows this picture in place of the last one.
   *
   * @throws java.io.UncheckedIOException when the other end is gone
   */
  void show(Frame frame);

  /** The size as last told to the listener, or the one at opening. */
  Size size();

  /**
   * Gives the terminal back to the shell and stops this process until it is continued; the last
   * picture then stands there again. A console without a shell behind it does nothing.
   */
  default void suspend() {}

  /**
   * Shows the last picture once more, all of it, since another program may have written over it.
   */
  default void redraw() {}

  /** Leaves the terminal as it was found; more than once does no harm. */
  @Override
  void close();
}

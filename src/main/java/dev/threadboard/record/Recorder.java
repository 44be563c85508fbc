package dev.threadboard.record;

import dev.threadboard.frame.Frame;
import java.io.Closeable;
import java.io.IOException;

/**
 * Makes one recording of pictures and their times.
 *
 * <p>Times are nanoseconds since the recording began, and never run backwards. The first picture
 * comes at 0, or is shown from 0 on.
 */
public interface Recorder extends Closeable {
  /** The picture that is seen from then on. */
  void frame(long nanos, Frame frame) throws IOException;

  /** A point that a viewer may jump to, in formats that have markers. */
  default void marker(long nanos, String label) throws IOException {}

  /**
   * The last picture is seen until then; nothing may follow but {@link #close}.
   *
   * @throws java.io.InterruptedIOException if its thread was interrupted: it is given up
   * @throws IllegalStateException if there was no picture
   */
  void end(long nanos) throws IOException;

  /** A recording that was not ended is given up. */
  @Override
  default void close() throws IOException {}
}

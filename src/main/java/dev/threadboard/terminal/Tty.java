package dev.threadboard.terminal;

import dev.threadboard.frame.Size;
import java.io.IOException;

/** The device behind a terminal: its modes, its size, and the shell that waits on it. */
interface Tty {
  /**
   * Goes raw: every key comes at once, unseen, and none is a signal.
   *
   * @throws NoTerminalException if there is none, or it has been restored for good
   */
  Size raw() throws IOException;

  Size size() throws IOException;

  /** Sets the modes that {@link #raw} found; it never goes raw again. */
  void restore() throws IOException;

  /** Restores, stops the process as Ctrl-Z does, and once continued goes raw again. */
  Size stop() throws IOException;
}

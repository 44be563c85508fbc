package dev.threadboard.cli.process;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.ConsoleListener;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.util.Map;

/** Opens the terminal, and knows which of the standard streams are one. */
public interface Terminals {
  /** Those of this process. */
  Terminals OF_PROCESS =
      new Terminals() {
        @Override
        public boolean has(StandardStream stream) {
          return stream.isTerminal();
        }

        @Override
        public Console open(
            Map<String, String> environment,
            ColorDepth depth,
            boolean mouse,
            ConsoleListener listener)
            throws IOException {
          return LocalConsole.open(environment, depth, mouse, listener);
        }
      };

  /** Whether a standard stream is a terminal; by default none is. */
  default boolean has(StandardStream stream) {
    return false;
  }

  /**
   * Opens the terminal as a console.
   *
   * @param mouse whether it reports the mouse
   */
  Console open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException;
}

package dev.threadboard.cli.process;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.ConsoleListener;
import dev.threadboard.terminal.LocalConsole;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.util.Map;

/** Where a command finds the terminal that it fills, and hears which streams are one. */
public interface Terminals {
  /** This process's own. */
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

  /** Whether a person is at the other end of it; nobody is unless somebody says so. */
  default boolean has(StandardStream stream) {
    return false;
  }

  /** With the mouse, or without. */
  Console open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException;
}

package dev.threadboard.cli;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.ConsoleListener;
import java.io.IOException;
import java.util.Map;

/** Where a command finds the terminal that it fills. */
public interface Terminals {
  /** With the mouse, or without. */
  Console open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException;
}

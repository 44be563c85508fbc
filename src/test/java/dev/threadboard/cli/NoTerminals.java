package dev.threadboard.cli;

import dev.threadboard.frame.ColorDepth;
import dev.threadboard.terminal.Console;
import dev.threadboard.terminal.ConsoleListener;
import dev.threadboard.terminal.StandardStream;
import java.io.IOException;
import java.util.Map;

/** Streams that nobody is at the other end of, wherever the tests run. */
final class NoTerminals implements Terminals {
  @Override
  public boolean has(StandardStream stream) {
    return false;
  }

  @Override
  public Console open(
      Map<String, String> environment, ColorDepth depth, boolean mouse, ConsoleListener listener)
      throws IOException {
    return OF_PROCESS.open(environment, depth, mouse, listener);
  }
}

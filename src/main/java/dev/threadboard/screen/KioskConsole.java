package dev.threadboard.screen;

import dev.threadboard.frame.Frame;
import dev.threadboard.frame.Size;
import dev.threadboard.terminal.Console;

/** A console that nobody can leave for the shell behind it. */
final class KioskConsole implements Console {
  private final Console console;

  KioskConsole(Console console) {
    this.console = console;
  }

  @Override
  public void show(Frame frame) {
    console.show(frame);
  }

  @Override
  public Size size() {
    return console.size();
  }

  @Override
  public void redraw() {
    console.redraw();
  }

  @Override
  public void close() {
    console.close();
  }
}

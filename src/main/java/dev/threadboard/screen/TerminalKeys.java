package dev.threadboard.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.keyboard.KeyNames;
import dev.threadboard.terminal.Console;

/** The keys that mean the same to every full-screen program, whatever it shows. */
final class TerminalKeys {
  private TerminalKeys() {}

  /** Whether the key was one of them; then it is done. */
  static boolean handle(KeyStroke key, Console console) {
    switch (KeyNames.of(key)) {
      case "ctrl-z" -> console.suspend();
      case "ctrl-l" -> console.redraw();
      default -> {
        return false;
      }
    }
    return true;
  }
}

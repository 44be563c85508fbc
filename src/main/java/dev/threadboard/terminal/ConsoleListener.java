package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.frame.Size;

/**
 * Receives a console's keys and sizes; called from the console's own threads, which it must not
 * hold up.
 */
public interface ConsoleListener {
  /** A key or a mouse action; from the moment of opening, in order. */
  void key(KeyStroke key);

  /** Text that is no key, as it came: in order with the keys. */
  default void pasted(String text) {}

  /** The console has another size now. */
  void resized(Size size);

  /** No more keys will come: the other end is gone. */
  void ended();
}

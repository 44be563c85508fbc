package dev.threadboard.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import dev.threadboard.frame.Size;

/** Who hears of keys and sizes; called from a console's own threads, so it should only hand on. */
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

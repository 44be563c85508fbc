package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Text that came as a whole, and is never a key: for whatever line is being written. */
public final class Paste extends KeyStroke {
  private final String text;

  public Paste(String text) {
    super(KeyType.Unknown);
    this.text = text;
  }

  /** As it came: not clean yet. */
  public String text() {
    return text;
  }
}

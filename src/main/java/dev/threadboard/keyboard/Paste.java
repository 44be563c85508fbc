package dev.threadboard.keyboard;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Pasted text, which never acts as keys: it goes to the line that is being typed. */
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

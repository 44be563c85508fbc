package dev.threadboard.frame;

/** Which characters the other end can show. */
public enum CharacterSet {
  ASCII,
  /** The PC's code page 437, which the fonts of text consoles hold on to. */
  CONSOLE,
  UNICODE
}

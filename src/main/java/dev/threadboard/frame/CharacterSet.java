package dev.threadboard.frame;

/** Which characters a terminal can show. */
public enum CharacterSet {
  ASCII,
  /** The PC's code page 437, to which the fonts of text consoles are limited. */
  CONSOLE,
  UNICODE
}

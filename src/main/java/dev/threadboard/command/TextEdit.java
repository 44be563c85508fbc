package dev.threadboard.command;

/** What a person does to a line of text that they are writing. */
public sealed interface TextEdit {
  /** Puts text in where the caret is. It may come from anywhere, and is not clean yet. */
  record Insert(String text) implements TextEdit {}

  /** Writes another text instead, with the caret at its end. */
  record Replace(String text) implements TextEdit {}

  /** What keys without a character do. */
  enum Key implements TextEdit {
    /** Takes the character before the caret away. */
    ERASE,
    /** Takes the character after the caret away. */
    DELETE,
    /** Takes away all from the beginning of the word before the caret. */
    ERASE_WORD,
    /** Takes away all before the caret. */
    ERASE_ALL,
    LEFT,
    RIGHT,
    HOME,
    END
  }
}

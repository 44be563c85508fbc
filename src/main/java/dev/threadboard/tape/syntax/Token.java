package dev.threadboard.tape.syntax;

import dev.threadboard.text.Quoted;

/**
 * One word of a tape.
 *
 * @param text of a quoted text or a pattern, what is between its marks
 */
record Token(Kind kind, String text, TapeLocation location) {
  /** What it is. */
  enum Kind {
    /** A name, a number, a time: without blanks, quotes, {@code + @ #}. */
    WORD,
    /** Within {@code "}, {@code '} or backquotes; or an argument that needs no quotes. */
    TEXT,
    /** Within slashes. */
    PATTERN,
    /** The command at hand has no more. */
    NOTHING,
    /** Nor has the text. */
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether the command has nothing more. */
  boolean ends() {
    return kind == Kind.NOTHING || kind == Kind.END;
  }

  TapeException fault(String message) {
    return location.fault(message);
  }

  /** As it may stand in a message. */
  @Override
  public String toString() {
    return switch (kind) {
      case NOTHING, END -> "nothing";
      case PATTERN -> Quoted.raw("/" + text + "/");
      case WORD, TEXT -> Quoted.raw(text);
    };
  }
}

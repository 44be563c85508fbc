package dev.threadboard.engine;

/**
 * What a thread is about to do, or waits to do.
 *
 * @param object the number of what it does it to; 0 if there is none, or it is not known
 * @param own whether it is a step of the person's own code, or one on an object that it made
 */
public record Operation(Kind kind, long object, boolean own) {
  /** What kinds of operations there are. */
  public enum Kind {
    /** Something inside of the library that has no kind of its own. */
    OTHER,
    /** A line, or a part of one, of the program's own code. */
    LINE,
    ACQUIRE,
    RELEASE,
    QUEUE,
    JOIN,
    SLEEP,
    /** To write the newline of a print. */
    PRINT,
    /** To run for the first time. */
    BEGIN,
    /** To go on after a wait of another kind. */
    WAKE
  }

  /** Of a thread that has not begun. */
  static final Operation BEGIN = own(Kind.BEGIN);

  /** One of the program's own code. */
  public static Operation own(Kind kind) {
    return new Operation(kind, 0, true);
  }
}

package dev.threadboard.predict;

/**
 * One of the things that may come next.
 *
 * @param ident the number of the thread that does it
 * @param who that thread's short name; empty where the answer is the same whoever it is
 * @param what in words, such as {@code prints}
 * @param doing what that thread does now, such as {@code sleeps until 3.0}; may be empty
 */
public record Answer(Kind kind, int ident, String who, String what, String doing) {
  /** What sort of thing comes. */
  public enum Kind {
    PRINTS,
    /** The thread ends, and another's {@code join()} returns. */
    ENDS,
    TRUE,
    FALSE
  }

  /** As a line to read, without what the thread does now. */
  public String text() {
    return who.isEmpty() ? what : who + " " + what;
  }
}

package dev.threadboard.lesson;

/** Something is wrong with a lesson; the message is one line: {@code FILE:LINE: what}. */
public final class LessonException extends Exception {
  private static final long serialVersionUID = 1;

  LessonException(String message) {
    super(message, null, false, false);
  }
}

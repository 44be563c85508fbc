package dev.threadboard.tape.syntax;

/**
 * Where something stands in a tape.
 *
 * @param file as it was named
 * @param line from 1; or {@link #NO_LINE}
 * @param column from 1, in characters
 */
public record TapeLocation(String file, int line, int column) {
  /** Of a whole file, and of what is no file, such as an option. */
  public static final int NO_LINE = 0;

  /** Something is wrong there. */
  public TapeException fault(String message) {
    return new TapeException(this, message);
  }

  /** {@code demo.tape:3}. */
  @Override
  public String toString() {
    return line == NO_LINE ? file : file + ":" + line;
  }
}

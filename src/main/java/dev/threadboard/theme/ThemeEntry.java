package dev.threadboard.theme;

import dev.threadboard.text.Printable;

/**
 * A key of a theme's file and its value.
 *
 * @param source the file
 * @param line counted from 1
 */
record ThemeEntry(String source, int line, String key, String value) {
  /** What is wrong with the value. */
  ThemeException fault(String what) {
    return fault(source, line, key + ": " + what);
  }

  /** What is wrong in a line. */
  static ThemeException fault(String source, int line, String what) {
    return new ThemeException(Printable.of(source + ":" + line + ": " + what));
  }
}

package dev.threadboard.lesson;

import dev.threadboard.text.Quoted;
import org.tomlj.TomlPosition;

/**
 * Where a lesson's table was read from, for messages.
 *
 * @param file its path as it is told
 * @param line that of the table's first line in the file, from 1
 */
record LessonSource(String file, int line) {
  /** {@code lesson.py:12: what}. */
  LessonException fault(TomlPosition position, String what) {
    return fault(line + (position == null ? 1 : position.line()) - 1, what);
  }

  /** The same; {@code line} is one of the file. */
  LessonException fault(int line, String what) {
    return new LessonException(Quoted.clean(file) + ":" + line + ": " + what);
  }
}

package dev.threadboard.explore;

import java.util.List;

/**
 * The file in which it is decided that a run has its outcome.
 *
 * @param file its name
 * @param lines all of it
 * @param marks what happens at which of its lines
 */
public record DecidingCode(String file, List<String> lines, List<Mark> marks) {
  /** Nothing is known. */
  public static final DecidingCode NONE = new DecidingCode("", List.of(), List.of());

  public DecidingCode {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * What happens at a line.
   *
   * @param line counted from 1
   * @param words such as {@code a to b stops}
   */
  public record Mark(int line, String words, Kind kind) {}

  /** What it is that happens at a line; where there are several, the last one is to be seen. */
  public enum Kind {
    /** A thread is stopped before it. */
    STOP,
    /** A lock is taken for which another waits in vain. */
    HOLD,
    /** The run ends there. */
    END
  }
}

package dev.threadboard.viewer;

import dev.threadboard.board.LogLine;
import dev.threadboard.board.LogLines;
import java.util.Arrays;

/**
 * The lines of a log that pass a filter, counted from 0. Immutable. For a later or earlier log of
 * the same run only the lines that differ are tested again; of the lines they share, only the last
 * may have changed.
 */
public final class FilteredLog {
  private static final long[] NO_NUMBERS = new long[0];

  private final LogFilter filter;
  private final LogLines lines;

  /** The numbers of the lines that pass, ascending; null if all pass. */
  private final long[] numbers;

  private FilteredLog(LogFilter filter, LogLines lines, long[] numbers) {
    this.filter = filter;
    this.lines = lines;
    this.numbers = numbers;
  }

  static FilteredLog of(LogFilter filter, LogLines lines) {
    return filter.isEmpty()
        ? new FilteredLog(filter, lines, null)
        : new FilteredLog(filter, LogLines.NONE, NO_NUMBERS).of(lines);
  }

  /** The same filter on another state of the log. */
  FilteredLog of(LogLines now) {
    if (numbers == null) {
      return new FilteredLog(filter, now, null);
    } else if (now == lines) {
      return this;
    }
    boolean forgotten = now.first() < lines.first();
    long same = Math.max(now.first(), forgotten ? 0 : Math.min(lines.end(), now.end()) - 1);
    int from = before(now.first());
    int kept = Math.max(from, before(same));
    long[] found = Arrays.copyOfRange(numbers, from, kept + (int) (now.end() - same));
    int size = kept - from;
    for (long number = same; number < now.end(); number++) {
      if (filter.passes(now.get(number))) {
        found[size++] = number;
      }
    }
    return new FilteredLog(filter, now, Arrays.copyOf(found, size));
  }

  public LogFilter filter() {
    return filter;
  }

  /** How many lines pass. */
  public long size() {
    return numbers == null ? total() : numbers.length;
  }

  /** How many lines there are to pass. */
  public long total() {
    return lines.end() - lines.first();
  }

  /** A line that passes, by its place from 0. */
  public LogLine get(long place) {
    return lines.get(number(place));
  }

  /** How many lines that pass come before the one with this number in the whole log. */
  public long place(long number) {
    return numbers == null
        ? Math.max(0, Math.min(number, lines.end()) - lines.first())
        : before(number);
  }

  /** The number in the whole log of a line that passes. */
  long number(long place) {
    return numbers == null ? lines.first() + place : numbers[(int) place];
  }

  private int before(long number) {
    int found = Arrays.binarySearch(numbers, number);
    return found < 0 ? -found - 1 : found;
  }
}

package dev.threadboard.bench;

import java.util.Locale;

/**
 * One line of the table of results.
 *
 * @param limit the limit that the value must keep or reach, as text; empty if there is none
 */
record Row(String measure, String value, String limit) {
  /** With values in a format. */
  static Row of(String limit, String measure, String format, Object... values) {
    return new Row(measure, String.format(Locale.ROOT, format, values), limit);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "| %-58s | %26s | %-16s |", measure, value, limit);
  }
}

package dev.threadboard.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param limit what the measure must not exceed, or reach, as text; empty where there is none
 */
record Row(String measure, String value, String limit) {
  /** With a value, or more, in a format. */
  static Row of(String limit, String measure, String format, Object... values) {
    return new Row(measure, String.format(Locale.ROOT, format, values), limit);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "| %-58s | %26s | %-16s |", measure, value, limit);
  }
}

package dev.threadboard.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param limit what the measure must not exceed, or reach, as text; empty where there is none
 */
record Row(String measure, String value, String limit) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "| %-58s | %26s | %-16s |", measure, value, limit);
  }
}

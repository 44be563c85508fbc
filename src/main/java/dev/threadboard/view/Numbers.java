package dev.threadboard.view;

import java.util.Locale;

/** Numbers as they are read. */
final class Numbers {
  private Numbers() {}

  /** Nanoseconds as seconds with one decimal: {@code 12.0}. */
  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%,.1f", nanos / 1e9);
  }

  /** {@code 1,995}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}

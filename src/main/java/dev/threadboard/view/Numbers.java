package dev.threadboard.view;

/** Numbers as they are read. */
public final class Numbers {
  private Numbers() {}

  /** Nanoseconds as seconds with one decimal: {@code 12.0}. */
  public static String seconds(long nanos) {
    long tenths = (nanos + 50_000_000) / 100_000_000;
    return count(tenths / 10) + "." + tenths % 10;
  }

  /** {@code 1,995}; {@code String.format} takes a hundred times as long. */
  public static String count(long count) {
    return count < 1000
        ? Long.toString(count)
        : count(count / 1000) + "," + Long.toString(1000 + count % 1000).substring(1);
  }
}

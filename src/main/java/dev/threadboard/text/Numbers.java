package dev.threadboard.text;

/** Numbers as they are read. */
public final class Numbers {
  private Numbers() {}

  /** Nanoseconds as seconds with one decimal: {@code 12.0}. */
  public static String seconds(long nanos) {
    long tenths = (nanos + 50_000_000) / 100_000_000;
    return count(tenths / 10) + "." + tenths % 10;
  }

  /** Nanoseconds as seconds with so many decimals, from 0 to 9; what is beyond is cut off. */
  public static String seconds(long nanos, int decimals) {
    String whole = count(nanos / 1_000_000_000);
    String rest = Long.toString(1_000_000_000 + nanos % 1_000_000_000);
    return decimals == 0 ? whole : whole + "." + rest.substring(1, 1 + decimals);
  }

  /** {@code 1,995}; {@code String.format} takes a hundred times as long. */
  public static String count(long count) {
    return count < 1000
        ? Long.toString(count)
        : count(count / 1000) + "," + Long.toString(1000 + count % 1000).substring(1);
  }
}

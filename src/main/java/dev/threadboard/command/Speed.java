package dev.threadboard.command;

import java.util.List;
import java.util.Optional;

/**
 * Virtual seconds per second of the wall clock.
 *
 * @param factor above 0; positive infinity does not wait at all
 */
public record Speed(double factor) {
  public static final Speed NORMAL = new Speed(1);
  public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

  /** What a speed may be, in words. */
  public static final String ALLOWED = "a number from 0.01 to 1000, or max";

  private static final double SLOWEST = 0.01;
  private static final double FASTEST = 1000;
  private static final int LONGEST = 40;

  /** The speeds that the keys step through. */
  private static final List<Speed> STEPS =
      List.of(
          new Speed(0.125),
          new Speed(0.25),
          new Speed(0.5),
          NORMAL,
          new Speed(2),
          new Speed(4),
          new Speed(8),
          new Speed(16),
          new Speed(32),
          new Speed(64),
          MAX);

  public Speed {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("speed " + factor + ": more than 0, or max");
    }
  }

  /** What somebody wrote, if it is one of those {@link #ALLOWED}. */
  public static Optional<Speed> parse(String text) {
    if (text.equals("max")) {
      return Optional.of(MAX);
    }
    if (isDecimal(text)) {
      double factor = Double.parseDouble(text);
      if (factor >= SLOWEST && factor <= FASTEST) {
        return Optional.of(new Speed(factor));
      }
    }
    return Optional.empty();
  }

  /** Digits with at most one point among them: no sign, no exponent, none of Java's suffixes. */
  private static boolean isDecimal(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return points <= 1 && text.length() > points && text.length() <= LONGEST;
  }

  public boolean isMax() {
    return factor == Double.POSITIVE_INFINITY;
  }

  /** The next higher step, or this if there is none. */
  public Speed faster() {
    return STEPS.stream().filter(s -> s.factor > factor).findFirst().orElse(this);
  }

  /** The next lower step, or this if there is none. */
  public Speed slower() {
    return STEPS.stream().filter(s -> s.factor < factor).reduce((a, b) -> b).orElse(this);
  }

  /** {@code 4}, {@code 0.5} or {@code max}. */
  @Override
  public String toString() {
    if (isMax()) {
      return "max";
    }
    return factor == Math.rint(factor) ? String.valueOf((long) factor) : String.valueOf(factor);
  }
}

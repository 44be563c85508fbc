package dev.threadboard.tape.syntax;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Times and numbers as tapes write them: {@code 500ms}, {@code .5}, {@code 2s}, {@code 1m}. */
public final class TapeTimes {
  static final List<String> UNITS = List.of("ms", "s", "m");
  static final Duration LONGEST = Duration.ofHours(1);

  /** What a time may be, in words. */
  public static final String ALLOWED = "a time such as 500ms, 2s or 1m, of at most an hour";

  private static final int MOST_TIMES = 1000;

  /** How often a key may be pressed, in words. */
  public static final String COUNTS = "from 1 to " + MOST_TIMES + " times";

  private static final int MOST_DIGITS = 15;

  private TapeTimes() {}

  /** Without a unit it is seconds; nothing if it is no time, or too long a one. */
  public static Optional<Duration> parse(String word) {
    int digits = 0;
    while (digits < word.length() && isOfNumber(word.charAt(digits))) {
      digits++;
    }
    String unit = word.substring(digits);
    int nanos = // as a power of ten
        switch (unit) {
          case "", "s", "m" -> 9;
          case "ms" -> 6;
          default -> -1;
        };
    if (nanos < 0) {
      return Optional.empty();
    }
    return number(word.substring(0, digits))
        .map(n -> unit.equals("m") ? n.multiply(BigDecimal.valueOf(60)) : n)
        .map(n -> Duration.ofNanos(n.scaleByPowerOfTen(nanos).longValue()))
        .filter(time -> time.compareTo(LONGEST) <= 0);
  }

  /** Digits with at most one point among them; nothing if it is anything else. */
  public static Optional<BigDecimal> number(String word) {
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      points += word.charAt(i) == '.' ? 1 : 0;
      if (!isOfNumber(word.charAt(i))) {
        return Optional.empty();
      }
    }
    boolean number = points <= 1 && word.length() > points && word.length() <= MOST_DIGITS;
    return number ? Optional.of(new BigDecimal(word)) : Optional.empty();
  }

  /** How often a key is pressed; nothing if it may not be that often. */
  public static Optional<Integer> count(String word) {
    return number(word)
        .filter(n -> n.scale() == 0 && n.signum() > 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(MOST_TIMES)) <= 0)
        .map(BigDecimal::intValue);
  }

  /** The shortest way to write it: {@code 2s}, {@code 50ms}. */
  static String text(Duration time) {
    if (time.getNano() == 0) {
      return time.getSeconds() + "s";
    }
    return plain(BigDecimal.valueOf(time.toNanos(), 6)) + "ms";
  }

  /** Without a power of ten and without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }
}

package dev.threadboard.cpython;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which time a program sees, by its name on the command line. */
public enum ClockKind {
  /** The run's own: it moves on only while every thread waits. */
  VIRTUAL,
  /** The machine's. */
  REAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name. */
  public static Optional<ClockKind> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ClockKind::word).toList();
  }
}

package dev.threadboard.cpython;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.Supplier;

/** Compares long texts, and shows no more than where they begin to differ. */
public final class SameLines {
  private static final int BEFORE = 3;
  private static final int AFTER = 4;

  private SameLines() {}

  public static void assertSameLines(String expected, String actual, Supplier<String> what) {
    if (expected.equals(actual)) {
      return;
    }
    List<String> one = expected.lines().toList();
    List<String> other = actual.lines().toList();
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    fail(
        what.get()
            + ": line "
            + (same + 1)
            + " differs; expected\n"
            + around(one, same)
            + "\nbut was\n"
            + around(other, same));
  }

  private static String around(List<String> lines, int at) {
    return String.join(
        "\n", lines.subList(Math.max(0, at - BEFORE), Math.min(lines.size(), at + AFTER)));
  }
}

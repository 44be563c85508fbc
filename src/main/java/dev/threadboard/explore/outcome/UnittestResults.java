package dev.threadboard.explore.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of what unittest writes to standard error, which tests failed and how; not in which time (<a
 * href="https://docs.python.org/3/library/unittest.html#unittest.TextTestRunner">TextTestRunner</a>).
 */
final class UnittestResults {
  /** The last line but one, such as {@code Ran 2 tests in 0.001s}, and {@code OK} below it. */
  private static final Pattern RAN =
      Pattern.compile("^(Ran \\d+ tests?) in [0-9.]+s\\s+^(.+)\\s*\\z", Pattern.MULTILINE);

  private static final Pattern FAILED = Pattern.compile("(FAIL|ERROR): \\S.*");
  private static final String TRACEBACK = "Traceback (most recent call last):";
  private static final String RULE = "=".repeat(70);

  private UnittestResults() {}

  /** A line for each test that failed, and how many ran; empty if the text does not end so. */
  static String in(String text) {
    Matcher ran = RAN.matcher(text);
    if (!ran.find()) {
      return "";
    }
    StringBuilder results = new StringBuilder();
    String[] blocks = text.substring(0, ran.start()).split(RULE + "\n");
    for (int i = 1; i < blocks.length; i++) {
      String name = blocks[i].lines().findFirst().orElse("");
      if (FAILED.matcher(name).matches()) {
        results.append(name).append(error(blocks[i])).append('\n');
      }
    }
    return results.append(ran.group(1) + ": " + ran.group(2)).append('\n').toString();
  }

  /** The first line of the last error, which stands below the indented lines of its traceback. */
  private static String error(String block) {
    int traceback = block.lastIndexOf("\n" + TRACEBACK);
    return block
        .substring(Math.max(0, traceback))
        .lines()
        .skip(2)
        .filter(line -> !line.isEmpty() && !line.startsWith(" "))
        .findFirst()
        .map(" - "::concat)
        .orElse("");
  }
}

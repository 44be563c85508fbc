package dev.threadboard.explore.outcome;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of what pytest prints, which tests failed and how; not in which time. */
final class PytestResults {
  private static final Pattern FAILED = Pattern.compile("(FAILED|ERROR) \\S.*");

  /** Such as {@code ===== 1 failed, 2 passed in 0.02s =====}, and without the signs with -q. */
  private static final Pattern COUNTS =
      Pattern.compile("=*\\s*(\\d+ \\w+.*|no tests ran) in [0-9.]+s( \\(.*\\))?\\s*=*");

  private PytestResults() {}

  static boolean areOf(List<String> command) {
    return command.size() > 1 && command.get(0).equals("-m") && command.get(1).equals("pytest");
  }

  /** A line for each test that failed, and how many did; all of the text if it counts none. */
  static String in(String text) {
    StringBuilder results = new StringBuilder();
    boolean counted = false;
    for (String line : text.split("\n")) {
      Matcher counts = COUNTS.matcher(line);
      if (counts.matches()) {
        results.append(counts.group(1)).append('\n');
        counted = true;
      } else if (FAILED.matcher(line).matches()) {
        results.append(line).append('\n');
      }
    }
    return counted ? results.toString() : text;
  }
}

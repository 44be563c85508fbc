package dev.threadboard.theme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What somebody who wrote a wrong word may have meant. */
final class Nearest {
  /** Nobody means a word by this much, and comparing takes time. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /** {@code unknown theme "midnigt": did you mean "midnight"? (terminal, midnight, paper)}. */
  static String unknown(String what, String word, Collection<String> known) {
    String all = String.join(", ", known);
    String shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "..." : word;
    String meant = to(word, known);
    return "unknown "
        + what
        + " \""
        + shown
        + "\": "
        + (meant == null ? "one of " + all : "did you mean \"" + meant + "\"? (" + all + ")");
  }

  /** The candidate that begins like a word or is few slips away from it; null if there is none. */
  static String to(String word, Collection<String> candidates) {
    String nearest = null;
    int fewest = 1 + Math.max(1, word.length() / 3);
    for (String candidate : word.length() > LONGEST ? Arrays.<String>asList() : candidates) {
      boolean begun = word.length() > 1 && candidate.startsWith(word);
      int slips = begun ? 0 : slips(word, candidate);
      if (slips < fewest) {
        fewest = slips;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /**
   * How many letters were left out, put in, changed or swapped with their neighbour (the optimal
   * string alignment distance).
   */
  private static int slips(String word, String candidate) {
    String typed = word.toLowerCase(Locale.ROOT);
    int[][] slips = new int[typed.length() + 1][candidate.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= candidate.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : slips(slips, typed, i, candidate, j);
      }
    }
    return slips[typed.length()][candidate.length()];
  }

  private static int slips(int[][] slips, String typed, int i, String candidate, int j) {
    int changed = typed.charAt(i - 1) == candidate.charAt(j - 1) ? 0 : 1;
    int fewest = Math.min(slips[i - 1][j - 1] + changed, 1 + slips[i - 1][j]);
    fewest = Math.min(fewest, 1 + slips[i][j - 1]);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == candidate.charAt(j - 2)
            && typed.charAt(i - 2) == candidate.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + slips[i - 2][j - 2]) : fewest;
  }
}

package dev.threadboard.theme;

import java.util.Arrays;
import java.util.Collection;

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

  /** The candidate that is but few slips away from a word; null if there is none. */
  static String to(String word, Collection<String> candidates) {
    String nearest = null;
    int fewest = 1 + Math.max(1, word.length() / 3);
    for (String candidate : word.length() > LONGEST ? Arrays.<String>asList() : candidates) {
      int slips = slips(word, candidate);
      if (slips < fewest) {
        fewest = slips;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** How many letters were left out, put in or changed (the Levenshtein distance). */
  private static int slips(String word, String candidate) {
    int[] above = new int[candidate.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same = Character.toLowerCase(word.charAt(i - 1)) == candidate.charAt(j - 1);
        int changed = above[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[candidate.length()];
  }
}

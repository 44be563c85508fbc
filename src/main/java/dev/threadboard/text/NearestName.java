package dev.threadboard.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that is nearest to a wrong one. */
public final class NearestName {
  /** The longest word that is compared, in characters. */
  private static final int LONGEST = 40;

  private NearestName() {}

  /** The candidate that begins with the word, or else differs from it by few slips. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String typed = word.toLowerCase(Locale.ROOT);
    int letters = typed.replace("-", "").length();
    if (letters == 0 || letters > LONGEST) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(name -> distance(typed, name) <= Math.max(1, letters / 3))
        .min(Comparator.comparing(name -> distance(typed, name)));
  }

  /** {@code unknown theme "midnigt": did you mean "midnight"? (terminal, midnight, paper)}. */
  public static String unknown(String what, String word, Collection<String> known) {
    String shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "..." : word;
    return instead("unknown " + what + " \"" + shown + "\"", to(word, known).orElse(""), known);
  }

  /**
   * What to say of a wrong word.
   *
   * @param meant what was probably meant; empty if no name is near
   */
  public static String instead(String wrong, String meant, Collection<String> known) {
    String all = String.join(", ", known);
    String help =
        meant.isEmpty() ? "one of " + all : "did you mean \"" + meant + "\"? (" + all + ")";
    return wrong + ": " + help;
  }

  private static int distance(String typed, String name) {
    return typed.length() > 1 && name.startsWith(typed) ? 0 : slips(typed, name);
  }

  /**
   * How many letters were left out, put in, changed or swapped with their neighbour (the optimal
   * string alignment distance).
   */
  static int slips(String typed, String name) {
    int[][] slips = new int[typed.length() + 1][name.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= name.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int changed = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        fewest = Math.min(fewest, slips[i - 1][j - 1] + changed);
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == name.charAt(j - 2)
            && typed.charAt(i - 2) == name.charAt(j - 1)) {
          fewest = Math.min(fewest, slips[i - 2][j - 2] + 1);
        }
        slips[i][j] = fewest;
      }
    }
    return slips[typed.length()][name.length()];
  }
}

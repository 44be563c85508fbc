package dev.threadboard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well a text matches typed letters, all of which must be in it in that order, in any case. The
 * best of all ways to place them counts: letters next to each other, at the beginnings of words,
 * and early. The score is that of the fuzzy finder fzy (its ALGORITHM.md), in thousandths.
 */
public final class FuzzyMatch {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
  private static final int CONSECUTIVE = 1000;
  private static final int WORD = 800;
  private static final int CAPITAL = 700;
  private static final int GAP = -10;
  private static final int GAP_AT_AN_END = -5;

  /** The longest input and text that is matched, in characters. */
  private static final int LONGEST = 100;

  /**
   * @param score the higher the better
   * @param places the indexes of the letters that were typed, ascending
   */
  public record Match(int score, List<Integer> places) {}

  private final String typed;
  private final String text;

  /** The best score with a letter at a place, and with it at or before that place. */
  private final int[][] at;

  private final int[][] upTo;

  private FuzzyMatch(String typed, String text) {
    this.typed = typed;
    this.text = text;
    this.at = new int[typed.length()][text.length()];
    this.upTo = new int[typed.length()][text.length()];
  }

  /**
   * The best match; nothing if the text has not all letters. Blanks that were typed are skipped.
   */
  public static Optional<Match> match(String typed, String text) {
    String letters = typed.replace(" ", "");
    if (letters.isEmpty()) {
      return Optional.of(new Match(0, List.of()));
    } else if (letters.length() > LONGEST || !isIn(letters, text)) {
      return Optional.empty();
    }
    return Optional.of(new FuzzyMatch(letters, text).best());
  }

  private static boolean isIn(String letters, String text) {
    int found = 0;
    for (int i = 0; i < text.length() && found < letters.length(); i++) {
      found += same(letters.charAt(found), text.charAt(i)) ? 1 : 0;
    }
    return found == letters.length();
  }

  private Match best() {
    for (int letter = 0; letter < typed.length(); letter++) {
      int gap = letter == typed.length() - 1 ? GAP_AT_AN_END : GAP;
      int before = IMPOSSIBLE;
      for (int place = 0; place < text.length(); place++) {
        boolean here = same(typed.charAt(letter), text.charAt(place));
        at[letter][place] = here ? score(letter, place) : IMPOSSIBLE;
        before = Math.max(at[letter][place], before + gap);
        upTo[letter][place] = before;
      }
    }
    return new Match(upTo[typed.length() - 1][text.length() - 1], places());
  }

  private int score(int letter, int place) {
    if (letter == 0) {
      return place * GAP_AT_AN_END + bonus(place);
    } else if (place == 0) {
      return IMPOSSIBLE;
    }
    int apart = upTo[letter - 1][place - 1] + bonus(place);
    return Math.max(apart, at[letter - 1][place - 1] + CONSECUTIVE);
  }

  private int bonus(int place) {
    char c = text.charAt(place);
    char before = place == 0 ? ' ' : text.charAt(place - 1);
    if (Character.isLetterOrDigit(c) && !Character.isLetterOrDigit(before)) {
      return WORD;
    }
    return Character.isUpperCase(c) && Character.isLowerCase(before) ? CAPITAL : 0;
  }

  /** The indexes of the best match, found backwards. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    int place = text.length() - 1;
    boolean next = false;
    for (int letter = typed.length() - 1; letter >= 0; letter--) {
      while (!next && at[letter][place] != upTo[letter][place]) {
        place--;
      }
      next =
          letter > 0
              && place > 0
              && at[letter][place] == at[letter - 1][place - 1] + CONSECUTIVE
              && at[letter - 1][place - 1] > IMPOSSIBLE / 2;
      places.add(0, place--);
    }
    return places;
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}

package dev.threadboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {
  @ParameterizedTest
  @CsvSource({
    "st, start, 'step back,start,restart'",
    "sb, step back, 'is alive,step back,subset'",
    "step, step, 'step back,step,restart step'",
    "LOGO, log oldest, 'log newest,log up,log oldest'",
    "t2, thread 2 Thread-1, 'thread 12 Thread-2,thread 2 Thread-1'",
    "mid, theme midnight, 'theme mono midway in diet,theme midnight'"
  })
  void theBestIsWhatWasMeant(String typed, String best, String all) {
    List<String> texts = new ArrayList<>(List.of(all.split(",")));
    texts.removeIf(text -> FuzzyMatch.match(typed, text).isEmpty());
    texts.sort(
        Comparator.comparingInt(text -> -FuzzyMatch.match(typed, text).orElseThrow().score()));
    assertEquals(best, texts.get(0));
  }

  @Test
  void allLettersMustBeThereInTheirOrder() {
    assertTrue(FuzzyMatch.match("pets", "step").isEmpty());
    assertTrue(FuzzyMatch.match("stepp", "step").isEmpty());
    assertTrue(FuzzyMatch.match("s", "").isEmpty());
    assertEquals(List.of(), FuzzyMatch.match(" ", "step").orElseThrow().places());
  }

  @Test
  void theLettersAreFoundWhereTheyMeanMost() {
    assertEquals(List.of(0, 5), FuzzyMatch.match("sb", "step back").orElseThrow().places());
    assertEquals(List.of(4, 5, 6), FuzzyMatch.match("old", "log oldest").orElseThrow().places());
  }

  /** All ways to find the letters, and the best of their scores: what the tables must come to. */
  @Test
  void noWayToFindThemIsBetter() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      String text = word(random, "aB -", 1 + random.nextInt(9));
      String typed = word(random, "ab", 1 + random.nextInt(4));
      int score = best(typed, text, 0, new ArrayList<>(), Integer.MIN_VALUE);
      FuzzyMatch.Match match = FuzzyMatch.match(typed, text).orElse(null);
      if (score == Integer.MIN_VALUE) {
        assertEquals(null, match);
      } else {
        assertEquals(score, match.score(), typed + " in " + text);
        assertEquals(score, score(text, match.places()), typed + " in " + text + match.places());
      }
    }
  }

  private static int best(String typed, String text, int from, List<Integer> way, int most) {
    if (way.size() == typed.length()) {
      return Math.max(most, score(text, way));
    }
    int max = most;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int place = from; place < text.length(); place++) {
      if (lower.charAt(place) == typed.charAt(way.size())) {
        way.add(place);
        max = best(typed, text, place + 1, way, max);
        way.remove(way.size() - 1);
      }
    }
    return max;
  }

  /** By the letter of fzy's description. */
  private static int score(String text, List<Integer> places) {
    int score = 0;
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      int gap = place - (i == 0 ? 0 : places.get(i - 1) + 1);
      int bonus = bonus(text, place);
      score += gap * (i == 0 ? -5 : -10) + (i > 0 && gap == 0 ? Math.max(1000, bonus) : bonus);
    }
    return score - 5 * (text.length() - 1 - places.get(places.size() - 1));
  }

  private static int bonus(String text, int place) {
    char before = place == 0 ? ' ' : text.charAt(place - 1);
    if (Character.isLetter(text.charAt(place)) && !Character.isLetter(before)) {
      return 800;
    }
    return text.charAt(place) == 'B' && before == 'a' ? 700 : 0;
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}

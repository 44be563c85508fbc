package dev.threadboard.tape.syntax;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Words of a tape in messages, and texts as they are written in a tape. */
public final class TapeText {
  private static final String QUOTES = "\"'`";

  private TapeText() {}

  /** {@code unknown command "Tpye": did you mean "Type"? (Output, Require, ...)}. */
  public static String unknown(String what, String word, Collection<String> known) {
    return NearestName.instead(
        "unknown " + what + " " + Quoted.raw(word), nearest(word, known).orElse(""), known);
  }

  /** The same of names that are too many to be listed. */
  public static String unknown(String what, String word, Collection<String> known, String allowed) {
    String help =
        nearest(word, known)
            .map(meant -> "did you mean " + Quoted.raw(meant) + "? (" + allowed + ")")
            .orElse(allowed);
    return "unknown " + what + " " + Quoted.raw(word) + ": " + help;
  }

  /** The name that may have been meant; whether its letters are large does not matter. */
  static Optional<String> nearest(String word, Collection<String> known) {
    List<String> small = known.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return NearestName.to(word, small).map(name -> List.copyOf(known).get(small.indexOf(name)));
  }

  /** As it is written in a tape: in quotes where it needs them. */
  static String bare(String text) {
    boolean plain = !text.isEmpty() && (QUOTES + "#").indexOf(text.charAt(0)) < 0;
    return plain && text.indexOf(' ') < 0 ? text : inQuotes(text);
  }

  /**
   * In quotes: each in the first kind that it does not have itself, several texts if it has all
   * three.
   */
  static String inQuotes(String text) {
    StringJoiner texts = new StringJoiner(" ");
    Set<Character> seen = new HashSet<>();
    int from = 0;
    int blank = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blank = c == ' ' ? i : blank;
      if (QUOTES.indexOf(c) >= 0) {
        seen.add(c);
      }
      if (seen.size() == QUOTES.length()) {
        if (blank < from) {
          throw new IllegalArgumentException("no tape can say this text: " + text);
        }
        texts.add(inOneQuote(text.substring(from, blank)));
        seen.clear();
        i = blank;
        from = blank + 1;
      }
    }
    return texts.add(inOneQuote(text.substring(from))).toString();
  }

  private static String inOneQuote(String text) {
    for (char quote : QUOTES.toCharArray()) {
      if (text.indexOf(quote) < 0) {
        return quote + text + quote;
      }
    }
    throw new IllegalArgumentException("all three kinds of quotes: " + text);
  }
}

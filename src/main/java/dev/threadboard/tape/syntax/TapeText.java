package dev.threadboard.tape.syntax;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of a tape in messages, and texts as they are written in a tape. */
public final class TapeText {
  private static final String QUOTES = "\"'`";

  private TapeText() {}

  /** {@code unknown command "Tpye": did you mean "Type"? (Output, Require, ...)}. */
  public static String unknown(String what, String word, Collection<String> known) {
    return NearestName.instead(
        "unknown " + what + " " + Quoted.raw(word), nearest(word, known).orElse(""), known);
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

  /** In the first kind of quotes that the text does not have itself. */
  static String inQuotes(String text) {
    for (char quote : QUOTES.toCharArray()) {
      if (text.indexOf(quote) < 0) {
        return quote + text + quote;
      }
    }
    throw new IllegalArgumentException("no tape can say a text with all three kinds of quotes");
  }
}

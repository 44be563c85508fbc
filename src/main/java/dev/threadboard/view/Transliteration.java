package dev.threadboard.view;

import dev.threadboard.frame.Graphemes;
import java.text.Normalizer;

/** Text in ASCII: letters without their accents, signs by those that look or mean the same. */
final class Transliteration {
  /** Each sign, and behind it what stands for it, up to a blank. */
  private static final String SIGNS =
      " →-> ←<- ↑^ ↓v ⇒=> …... ·- •* ×x ÷/ –- —- −- ‐- ‑- ‘' ’' “\" ”\" «\" »\" ≤<= ≥>= ≠!="
          + " ✓v ✗x ▸> ▶> ■# █# ░. ─- ━- │| ┃| ┌+ ┐+ └+ ┘+ ╭+ ╮+ ╰+ ╯+ ├+ ┤+ ┬+ ┴+ ┼+"
          + " ßss æae œoe øo łl đd ıi ÆAE ŒOE ØO ŁL ĐD €EUR ©(c) ®(R) ";

  private Transliteration() {}

  /** The text itself if it is ASCII already. */
  static String toAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return transliterated(text);
      }
    }
    return text;
  }

  private static String transliterated(String text) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = Graphemes.end(text, i);
      ascii.append(grapheme(text.substring(i, end)));
      i = end;
    }
    return ascii.toString();
  }

  /** A grapheme without an equivalent becomes question marks, one for each of its columns. */
  private static String grapheme(String grapheme) {
    char first = grapheme.charAt(0);
    if (first < 0x80) {
      return grapheme.substring(0, 1);
    } else if (first == 0xa0) {
      return " ";
    }
    int sign = SIGNS.indexOf(" " + first);
    if (sign >= 0) {
      return SIGNS.substring(sign + 2, SIGNS.indexOf(' ', sign + 2));
    }
    String plain = decomposed(grapheme);
    return plain.isEmpty() ? "?".repeat(Graphemes.width(grapheme)) : plain;
  }

  /**
   * The ASCII part of a decomposed grapheme: a letter without its accent, both letters of a
   * ligature.
   */
  private static String decomposed(String grapheme) {
    String parts = Normalizer.normalize(grapheme, Normalizer.Form.NFKD).replace('\u2044', '/');
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      plain.append(parts.charAt(i) < 0x80 ? parts.substring(i, i + 1) : "");
    }
    return plain.toString();
  }
}

package dev.threadboard.cli;

import dev.threadboard.words.Nearest;
import java.util.Collection;

/** The command line asks for something that is not possible; the message says it in one line. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message, null, false, false);
  }

  /** {@code unknown policy "fif": did you mean "fifo"? (fifo, random, os)}. */
  static WrongUsage unknown(String what, String word, Collection<String> known) {
    return unknown(what, word, known, Nearest.to(word, known).orElse(""));
  }

  /** The same with what was probably meant, which may be empty. */
  static WrongUsage unknown(String what, String word, Collection<String> known, String meant) {
    return unknownNamed("unknown " + what, word, known, meant);
  }

  /** The same with another beginning, such as where the word stands. */
  static WrongUsage unknownNamed(String beginning, String word, Collection<String> known) {
    return unknownNamed(beginning, word, known, Nearest.to(word, known).orElse(""));
  }

  private static WrongUsage unknownNamed(
      String beginning, String word, Collection<String> known, String meant) {
    return new WrongUsage(Nearest.instead(beginning + " " + Quoted.of(word), meant, known));
  }
}

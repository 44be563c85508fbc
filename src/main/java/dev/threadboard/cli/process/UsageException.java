package dev.threadboard.cli.process;

import dev.threadboard.text.NearestName;
import dev.threadboard.text.Quoted;
import java.util.Collection;

/** The command line or a setting is not valid; the message says why in one line. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message, null, false, false);
  }

  /** {@code unknown policy "fif": did you mean "fifo"? (fifo, random, os)}. */
  public static UsageException unknown(String what, String word, Collection<String> known) {
    return unknown(what, word, known, NearestName.to(word, known).orElse(""));
  }

  /** The same with a given suggestion; empty for none. */
  public static UsageException unknown(
      String what, String word, Collection<String> known, String suggestion) {
    return unknownNamed("unknown " + what, word, known, suggestion);
  }

  /** The same with another beginning, such as one that names the file and line. */
  public static UsageException unknownNamed(
      String beginning, String word, Collection<String> known) {
    return unknownNamed(beginning, word, known, NearestName.to(word, known).orElse(""));
  }

  private static UsageException unknownNamed(
      String beginning, String word, Collection<String> known, String suggestion) {
    return new UsageException(
        NearestName.instead(beginning + " " + Quoted.of(word), suggestion, known));
  }
}

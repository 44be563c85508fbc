package dev.threadboard.tape;

import dev.threadboard.tape.syntax.TapeException;
import dev.threadboard.tape.syntax.TapeLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into words as a shell would, with quotes. Expansions and redirections are
 * refused, since no shell runs.
 */
final class CommandLineWords {
  private static final String SHELL = "|&;<>()$\\*?[]{}#!^";
  private static final String SHELL_IN_QUOTES = "$\\!";

  private CommandLineWords() {}

  /** At least one word for a line that is not blank. */
  static List<String> split(String line, TapeLocation location) throws TapeException {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (word != null) {
          words.add(word.toString());
        }
        word = null;
        continue;
      }
      boolean begins = word == null;
      word = begins ? new StringBuilder() : word;
      boolean mark = c == '\'' || c == '"';
      if (mark && (quote == 0 || quote == c)) {
        quote = quote == 0 ? c : 0;
        continue;
      }
      refuseShell(c, quote, begins, location);
      word.append(c);
    }
    if (quote != 0) {
      throw location.fault("a quote " + quote + " of the command line is not closed");
    }
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }

  private static void refuseShell(char c, char quote, boolean begins, TapeLocation location)
      throws TapeException {
    String special = quote == 0 ? SHELL : quote == '"' ? SHELL_IN_QUOTES : "";
    if (special.indexOf(c) >= 0 || c == '`' && quote != '\'' || begins && c == '~') {
      throw location.fault(
          "no shell runs here, so " + c + " means nothing; one command of threadboard's is typed");
    }
  }
}

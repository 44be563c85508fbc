package dev.threadboard.tape.syntax;

import dev.threadboard.tape.syntax.Token.Kind;
import java.time.Duration;
import java.util.Optional;

/** Parses arguments of the kinds that several commands have. */
final class ArgumentParser {
  private final Lexer lexer;

  ArgumentParser(Lexer lexer) {
    this.lexer = lexer;
  }

  /** A text that may go without quotes, but not without characters. */
  Token text(String command, String wanted) throws TapeException {
    Token token = lexer.bare();
    if (token.text().isEmpty() || token.ends()) {
      throw token.fault(command + " takes " + wanted + ", and not " + token);
    }
    return token;
  }

  /** A time, whose unit may stand apart. */
  Duration time(String command) throws TapeException {
    Token token = lexer.take();
    return time(token, token.text() + unit(token), command);
  }

  /** The unit if it stands apart from its number, otherwise nothing. */
  String unit(Token number) throws TapeException {
    boolean apart =
        TapeTimes.number(number.text()).isPresent()
            && TapeTimes.UNITS.contains(lexer.peek().text());
    return apart ? lexer.take().text() : "";
  }

  /** A time right after the command, if there is one. */
  Optional<Duration> at(String command) throws TapeException {
    if (!lexer.follows('@')) {
      return Optional.empty();
    }
    Token token = lexer.take();
    return Optional.of(time(token, token.text(), command + "@"));
  }

  private static Duration time(Token token, String written, String command) throws TapeException {
    return TapeTimes.parse(token.is(Kind.WORD) ? written : "")
        .orElseThrow(
            () -> token.fault(command + " takes " + TapeTimes.ALLOWED + ", and not " + token));
  }

  /** How often a key is pressed: once unless there is a number. */
  int times() throws TapeException {
    Token count = lexer.peek();
    if (!count.is(Kind.WORD) || !isDigit(count.text().charAt(0))) {
      return 1;
    }
    lexer.take();
    return TapeTimes.count(count.text())
        .orElseThrow(
            () -> count.fault("a key is pressed " + TapeTimes.COUNTS + ", and not " + count));
  }

  /** A regular expression, which stands in slashes; a text only if {@code orText}. */
  String pattern(String command, boolean orText) throws TapeException {
    Token token = lexer.take();
    boolean text = token.is(Kind.TEXT) || token.is(Kind.WORD);
    if (!token.is(Kind.PATTERN) && !(orText && text)) {
      throw token.fault(command + " takes a pattern, as in /done/, and not " + token);
    }
    PatternChecker.check(token);
    return token.text();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

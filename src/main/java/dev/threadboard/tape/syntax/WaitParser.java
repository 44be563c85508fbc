package dev.threadboard.tape.syntax;

import dev.threadboard.board.State;
import dev.threadboard.tape.syntax.Token.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what follows {@code Wait}. */
final class WaitParser {
  private static final String STATE = "State";

  private final Lexer lexer;
  private final ArgumentParser argumentParser;

  WaitParser(Lexer lexer, ArgumentParser argumentParser) {
    this.lexer = lexer;
    this.argumentParser = argumentParser;
  }

  TapeCommand parse() throws TapeException {
    PatternScope scope = PatternScope.LINE;
    if (lexer.follows('+')) {
      Token kind = lexer.key();
      if (kind.text().equals(STATE)) {
        return state();
      }
      scope = PatternScope.named(kind.text()).orElseThrow(() -> kind.fault(unknown(kind)));
    }
    Optional<Duration> timeout = timeout();
    Optional<String> pattern =
        lexer.peek().is(Kind.PATTERN)
            ? Optional.of(argumentParser.pattern("Wait", false))
            : Optional.empty();
    return new TapeCommand.WaitText(scope, pattern, timeout);
  }

  private static String unknown(Token kind) {
    List<String> known =
        new ArrayList<>(Arrays.stream(PatternScope.values()).map(PatternScope::word).toList());
    known.add(STATE);
    return kind.ends()
        ? "Wait+ goes with one of " + String.join(", ", known)
        : TapeText.unknown("kind of Wait+", kind.text(), known);
  }

  private Optional<Duration> timeout() throws TapeException {
    TapeLocation here = lexer.place();
    Optional<Duration> timeout = argumentParser.at("Wait");
    if (timeout.isPresent() && timeout.get().isZero()) {
      throw here.fault("Wait@ takes a time of more than 0");
    }
    return timeout;
  }

  private TapeCommand state() throws TapeException {
    Optional<Duration> timeout = timeout();
    String wanted = "a thread and a state, as in Wait+State Thread-1 done";
    Token thread = argumentParser.text("Wait+State", wanted);
    Token word = argumentParser.text("Wait+State", wanted);
    Optional<State> state = StateNames.named(word.text());
    if (state.isEmpty() && StateNames.isFirstOfTwo(word.text())) {
      state = StateNames.named(word.text() + " " + lexer.bare().text());
    }
    return new TapeCommand.WaitState(
        thread.text(),
        state.orElseThrow(
            () -> word.fault(TapeText.unknown("state", word.text(), StateNames.words()))),
        timeout);
  }
}

package dev.threadboard.tape;

import dev.threadboard.board.State;
import dev.threadboard.tape.Token.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what follows {@code Wait}. */
final class WaitParser {
  private static final String STATE = "State";

  private final Lexer lexer;
  private final Arguments arguments;

  WaitParser(Lexer lexer, Arguments arguments) {
    this.lexer = lexer;
    this.arguments = arguments;
  }

  Command parse() throws TapeFault {
    Scope scope = Scope.LINE;
    if (lexer.follows('+')) {
      Token kind = lexer.key();
      if (kind.text().equals(STATE)) {
        return state();
      }
      scope = Scope.named(kind.text()).orElseThrow(() -> kind.fault(unknown(kind)));
    }
    Optional<Duration> timeout = timeout();
    Optional<String> pattern =
        lexer.peek().is(Kind.PATTERN) ? Optional.of(arguments.pattern("Wait")) : Optional.empty();
    return new Command.WaitText(scope, pattern, timeout);
  }

  private static String unknown(Token kind) {
    List<String> known = new ArrayList<>(Arrays.stream(Scope.values()).map(Scope::word).toList());
    known.add(STATE);
    return kind.ends()
        ? "Wait+ goes with one of " + String.join(", ", known)
        : Words.unknown("kind of Wait+", kind.text(), known);
  }

  private Optional<Duration> timeout() throws TapeFault {
    Place here = lexer.place();
    Optional<Duration> timeout = arguments.at("Wait");
    if (timeout.isPresent() && timeout.get().isZero()) {
      throw here.fault("Wait@ takes a time of more than 0");
    }
    return timeout;
  }

  private Command state() throws TapeFault {
    Optional<Duration> timeout = timeout();
    String wanted = "a thread and a state, as in Wait+State Thread-1 done";
    Token thread = arguments.text("Wait+State", wanted);
    Token word = arguments.text("Wait+State", wanted);
    Optional<State> state = States.named(word.text());
    if (state.isEmpty() && States.isFirstOfTwo(word.text())) {
      state = States.named(word.text() + " " + lexer.bare().text());
    }
    return new Command.WaitState(
        thread.text(),
        state.orElseThrow(() -> word.fault(Words.unknown("state", word.text(), States.words()))),
        timeout);
  }
}

package dev.threadboard.tape;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a key: its modifiers, how long after each time, and how often. */
final class KeyParser {
  private final Lexer lexer;
  private final Arguments arguments;

  KeyParser(Lexer lexer, Arguments arguments) {
    this.lexer = lexer;
    this.arguments = arguments;
  }

  Command parse(Token first) throws TapeFault {
    List<String> modifiers = new ArrayList<>();
    Token key = first;
    while (TapeKeys.MODIFIERS.contains(key.text())) {
      if (modifiers.contains(key.text())) {
        throw key.fault(key.text() + " is held down already");
      }
      modifiers.add(key.text());
      if (!lexer.follows('+')) {
        throw key.fault(key.text() + " goes with another key, as in " + key.text() + "+x");
      }
      key = lexer.key();
    }
    Optional<String> name = TapeKeys.name(modifiers, key.text());
    if (name.isEmpty()) {
      throw key.fault(noKey(String.join("+", modifiers) + "+", key));
    }
    Optional<Duration> each = arguments.at(key.text());
    return new Command.Press(name.get(), arguments.times(), each);
  }

  private static String noKey(String held, Token key) {
    if (key.ends()) {
      return held + " has no key after it, as in " + held + "x";
    }
    return key.text().length() > 1
        ? Words.unknown("key after " + held, key.text(), TapeKeys.words())
        : "no terminal sends " + held + key.text() + ": letters, and keys with names, it does";
  }
}

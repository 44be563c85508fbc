package dev.threadboard.tape.syntax;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a key: its modifiers, how long after each time, and how often. */
final class KeyParser {
  private final Lexer lexer;
  private final ArgumentParser argumentParser;

  KeyParser(Lexer lexer, ArgumentParser argumentParser) {
    this.lexer = lexer;
    this.argumentParser = argumentParser;
  }

  TapeCommand parse(Token first) throws TapeException {
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
    Optional<Duration> each = argumentParser.at(key.text());
    return new TapeCommand.Press(name.get(), argumentParser.times(), each);
  }

  private static String noKey(String held, Token key) {
    if (key.ends()) {
      return held + " has no key after it, as in " + held + "x";
    }
    return key.text().length() > 1
        ? TapeText.unknown("key after " + held, key.text(), TapeKeys.words())
        : "no terminal sends " + held + key.text() + ": letters, and keys with names, it does";
  }
}

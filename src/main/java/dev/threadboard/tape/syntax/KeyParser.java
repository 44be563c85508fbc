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
      throw key.fault(noKey(modifiers, key));
    }
    if (!modifiers.isEmpty() && lexer.follows('+')) {
      throw key.fault("one key goes with " + held(modifiers) + ": each has a command of its own");
    }
    Optional<Duration> each = argumentParser.at(key.text());
    return new TapeCommand.Press(name.get(), argumentParser.times(), each);
  }

  private static String held(List<String> modifiers) {
    return String.join("+", modifiers) + "+";
  }

  private static String noKey(List<String> modifiers, Token key) {
    String held = held(modifiers);
    if (key.ends()) {
      return held + " has no key after it, as in " + held + "x";
    } else if (key.text().codePointCount(0, key.text().length()) > 1) {
      return TapeText.unknown(
          "key after " + held, key.text(), TapeKeys.words(), "a character, or " + TapeKeys.EXAMPLE);
    } else if (modifiers.contains("Shift")) {
      return "what " + held + key.text() + " is depends on the keyboard: Type that character";
    }
    return "no terminal sends " + held + key.text() + ": " + TapeKeys.SENT;
  }
}

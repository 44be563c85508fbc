package dev.threadboard.tape.syntax;

import dev.threadboard.tape.syntax.Token.Kind;

/**
 * Splits a tape's text into tokens. The kind of a token can depend on the command before it (a path
 * may begin with a slash, and so does a pattern), so the parser asks for one at a time.
 */
final class Lexer {
  private static final char NONE = '\0';
  private static final String NOT_IN_WORDS = "\"'`+@#";

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private Token next;

  Lexer(String file, String text) {
    this.file = file;
    this.text = text.replace("\r\n", "\n");
  }

  /** The next token, which stays. */
  Token peek() throws TapeException {
    if (next == null) {
      next = read();
    }
    return next;
  }

  Token take() throws TapeException {
    Token token = peek();
    next = null;
    return token;
  }

  /** A text that may go without quotes: it ends at the next blank. Nothing may have been peeked. */
  Token bare() throws TapeException {
    skipBlanks();
    if (isQuote(current())) {
      return take();
    }
    return ends() || current() == '#' ? take() : word(Kind.TEXT, "");
  }

  /** The same, or an object of JSON, which may go over several lines. */
  Token bareOrObject() throws TapeException {
    skipBlanks();
    if (current() != '{') {
      return bare();
    }
    TapeLocation location = place();
    int from = at;
    boolean inText = false;
    for (int depth = 0; ; at++) {
      if (at == text.length()) {
        throw location.fault("the object that begins with { has no } at its end");
      }
      char c = current();
      if (c == '\n') {
        line++;
        lineStart = at + 1;
      }
      inText ^= c == '"' && text.charAt(at - 1) != '\\';
      depth += inText ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        at++;
        return new Token(Kind.TEXT, text.substring(from, at).replace('\n', ' '), location);
      }
    }
  }

  /** Takes that character if it comes next, without a blank. */
  boolean follows(char c) {
    boolean there = next == null && current() == c;
    at += there ? 1 : 0;
    return there;
  }

  /** After a plus: a name, or any one character. Nothing may have been peeked. */
  Token key() throws TapeException {
    char c = current();
    if (isBlank(c) || ends()) {
      return new Token(Kind.END_OF_LINE, "", place());
    }
    return Character.isLetterOrDigit(c) ? take() : one();
  }

  private Token one() throws TapeException {
    refuseControl(current());
    at++;
    return new Token(
        Kind.WORD, text.substring(at - 1, at), new TapeLocation(file, line, at - lineStart));
  }

  private Token read() throws TapeException {
    skipBlanks();
    if (current() == '#') {
      while (!ends()) {
        at++;
      }
    }
    TapeLocation location = place();
    if (at == text.length()) {
      return new Token(Kind.END, "", location);
    }
    char c = current();
    switch (c) {
      case '\n' -> {
        at++;
        line++;
        lineStart = at;
        return new Token(Kind.END_OF_LINE, "", location);
      }
      case '"', '\'', '`' -> {
        return enclosed(Kind.TEXT, c, "the text");
      }
      case '/' -> {
        return enclosed(Kind.PATTERN, c, "the pattern");
      }
      default -> {
        return NOT_IN_WORDS.indexOf(c) < 0 ? word(Kind.WORD, NOT_IN_WORDS) : one();
      }
    }
  }

  private Token word(Kind kind, String without) throws TapeException {
    TapeLocation location = place();
    int from = at;
    while (!ends() && !isBlank(current()) && without.indexOf(current()) < 0) {
      refuseControl(current());
      at++;
    }
    return new Token(kind, text.substring(from, at), location);
  }

  /** A pattern may have its mark after a backslash. */
  private Token enclosed(Kind kind, char mark, String what) throws TapeException {
    TapeLocation location = place();
    int from = ++at;
    while (current() != mark || ends()) {
      if (ends()) {
        throw location.fault(
            what + " that begins with " + mark + " has no " + mark + " at its end");
      }
      refuseControl(current());
      at += kind == Kind.PATTERN && current() == '\\' && !endsAt(at + 1) ? 2 : 1;
    }
    at++;
    return new Token(kind, text.substring(from, at - 1), location);
  }

  private void refuseControl(char c) throws TapeException {
    if (Character.isISOControl(c)) {
      throw place()
          .fault(
              "a control character (0x%02x): keys have names, such as Tab and Escape"
                  .formatted((int) c));
    }
  }

  private void skipBlanks() {
    while (isBlank(current()) && !ends()) {
      at++;
    }
  }

  private char current() {
    return at < text.length() ? text.charAt(at) : NONE;
  }

  private boolean ends() {
    return endsAt(at);
  }

  private boolean endsAt(int place) {
    return place >= text.length() || text.charAt(place) == '\n';
  }

  /** The current position. */
  TapeLocation place() {
    return new TapeLocation(file, line, at - lineStart + 1);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
